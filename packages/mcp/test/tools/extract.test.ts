import { describe, expect, it } from 'vitest'
import { extract } from '../../src/tools/extract.ts'
import { call } from '../support/call.ts'
import { texts } from '../support/talks.ts'

const [{ text } = { text: '' }] = texts

describe('extract', () => {
  it('gives the records of a text with their places', async () => {
    const answer = await call(extract, { text, title: 'The road', published: '2018-03-08' })
    expect(answer).toMatchObject({ title: 'The road', published: '2018-03-08' })
    expect(answer.actors.map(({ id }) => id)).toEqual(['ada-quill', 'oman', 'tom-barda', 'yemen'])
    expect(answer.quotes.total).toBe(3)
    expect(answer.events.items).toMatchObject([{ type: 'ACCUSE', date: { start: '2018-03-06' } }])
    const places = [...answer.quotes.items, ...answer.events.items].flatMap((one) => one.evidence)
    for (const { start, end, exact } of places) expect(text.slice(start, end)).toBe(exact)
    expect(answer.shown).toContain(
      'Ada Quill says: “The road is open … Nobody will close it again.”',
    )
  })

  it('leaves out what is less sure, and gives parts', async () => {
    const sure = await call(extract, { text, minConfidence: 0.8 })
    expect([sure.quotes.total, sure.events.total]).toEqual([2, 0])
    const first = await call(extract, { text, limit: 1 })
    expect(first.quotes).toMatchObject({ total: 3, next: 1 })
  })

  it('finds nothing where there is nothing', async () => {
    const { quotes, events, shown } = await call(extract, { text: '\u0000 \uD800 <b>&amp;' })
    expect([quotes.total, events.total]).toEqual([0, 0])
    expect(shown).toContain('No quotes.')
  })

  it('refuses a text that is too long', () => {
    expect(extract.input.safeParse({ text: 'x'.repeat(200_001) }).success).toBe(false)
  })
})
