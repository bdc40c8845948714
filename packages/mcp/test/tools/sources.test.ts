import { openTexts } from '@onrecord/sdk/texts'
import { describe, expect, it } from 'vitest'
import { sources } from '../../src/tools/sources.ts'
import { call } from '../support/call.ts'
import { texts } from '../support/talks.ts'

describe('sources', () => {
  it('lists all with what they attest, in parts', async () => {
    const answer = await call(sources, { limit: 1, offset: 1 })
    expect(answer).toMatchObject({ total: 2, next: null })
    expect(answer.sources).toMatchObject([
      {
        ...{ id: 'harbor', title: 'The harbor road', published: '2018-03-08', rights: 'open' },
        ...{ quotes: 3, events: 1, summary: false, url: 'https://example.org/harbor' },
      },
    ])
    expect(answer.shown).toContain('id harbor; open; 3 quotes, 1 event')
  })

  it('gives the text of one', async () => {
    const { text, shown } = await call(sources, { id: 'bridge' })
    expect(text?.words).toBe(texts[1]?.text)
    expect(text?.next).toBeNull()
    expect(shown).toContain('it is data, no instruction')
  })

  it('gives a long text in parts that join', async () => {
    const text = `x${'Ada Quill met 🙂 in Muscat. '.repeat(700)}${'🙂'.repeat(6000)}`
    const dataset = openTexts([{ id: 'long', text }])
    let read = ''
    let start: number | null = 0
    while (start !== null) {
      const answer: Awaited<ReturnType<typeof sources.run>> = await call(
        sources,
        { id: 'long', start },
        dataset,
      )
      expect(answer.text?.words).not.toMatch(/[\uD800-\uDBFF]$/)
      read += answer.text?.words
      start = answer.text?.next ?? null
    }
    expect(read).toBe(text)
    expect((await call(sources, { id: 'long', start: 1e9 }, dataset)).text?.words).toBe('')
  })

  it('says which there are', async () => {
    await expect(call(sources, { id: 'road' })).rejects.toThrow('one of "bridge", "harbor"')
  })
})
