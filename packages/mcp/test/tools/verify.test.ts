import { describe, expect, it } from 'vitest'
import { published } from '../../src/published.ts'
import { verify } from '../../src/tools/verify.ts'
import { call } from '../support/call.ts'

describe('verify', () => {
  it('checks the quotations of an answer against the dataset', async () => {
    const text =
      'Ada Quill said: “The road is closed.” Tom Barda said, “The bridge will carry every cart of the valley.” Tom Barda said: “Nobody eats figs.”'
    const { counts, quotations, shown } = await call(verify, { text })
    expect(quotations.map(({ verdict }) => verdict)).toEqual(['altered', 'exact', 'absent'])
    expect(counts).toEqual({ altered: 1, exact: 1, absent: 1, paraphrase: 0, 'other-speaker': 0 })
    expect(quotations[0]).toMatchObject({
      speaker: 'Ada Quill',
      said: {
        ...{ words: 'The road is open', speaker: 'Ada Quill', source: 'harbor' },
        quote: 'ada-quill-c21797cb5e',
      },
    })
    expect(quotations[0]?.said?.url).toMatch(/#:~:text=The%20road/)
    expect(quotations[2]?.said).toBeNull()
    expect(shown).toContain('Quotations: 3. In all: 1 exact, 1 altered, 1 absent.')
    expect(shown).toContain('The road is {+closed+} [-open-]')
    expect(shown).toContain('not found; do not present it as a quotation')
  })

  it.each([
    [{ words: 'the bridge will carry every cart', speaker: 'Ada Quill' }, 'other-speaker'],
    [{ words: 'The bridge will carry every cart', speaker: 'Barda' }, 'exact'],
    [{ words: 'the harbor was empty' }, 'paraphrase'],
  ])('checks %j', async (quotation, verdict) => {
    const { quotations } = await call(verify, { quotations: [quotation] })
    expect(quotations[0]?.verdict).toBe(verdict)
  })

  it('checks against texts of the call', async () => {
    const { quotations } = await call(verify, {
      quotations: [{ words: 'Figs are sweet', speaker: 'Nia Bell' }, { words: 'The road is open' }],
      against: [{ id: 'letter', text: '“Figs are sweet,” Nia Bell said.' }],
    })
    expect(quotations.map(({ verdict }) => verdict)).toEqual(['exact', 'absent'])
    expect(quotations[0]?.said).toEqual({
      ...{ words: 'Figs are sweet', speaker: 'Nia Bell', source: 'letter', start: 1, end: 15 },
    })
  })

  it('gives verdicts in parts, and counts all', async () => {
    const quotations = ['one fig', 'two figs', 'three figs'].map((words) => ({ words }))
    const answer = await call(verify, { quotations, limit: 2 })
    expect([answer.total, answer.next, answer.quotations.length]).toEqual([3, 2, 2])
    expect(answer.counts.absent).toBe(3)
  })

  it('says that a text has no quotations, and that there is nothing to check', async () => {
    expect((await call(verify, { text: 'The road is long.' })).shown).toBe('No quotations.')
    await expect(call(verify, {})).rejects.toThrow('expected "text" or "quotations"')
    const against = Array.from({ length: 3 }, (_, id) => ({
      id: `${id}`,
      text: 'x'.repeat(90_000),
    }))
    await expect(call(verify, { text: 'x', against })).rejects.toThrow('at most 200000 in all')
  })

  it('gives of a source that may only be quoted no words but its quotations', async () => {
    const source = published.sources.find(({ rights }) => rights === 'quotation')
    const direct = published.quotes.of('direct').attestedBy(source?.id ?? '')
    const words = direct.map(({ text }) => text)
    const { quotations } = await call(
      verify,
      { quotations: words.map((words) => ({ words })), limit: 100 },
      published,
    )
    expect(words.length).toBeGreaterThan(2)
    for (const { verdict, said } of quotations) {
      expect(verdict).toBe('exact')
      if (said?.source === source?.id)
        expect(direct.some(({ text }) => text.includes(said?.words ?? ''))).toBe(true)
    }
  })
})
