import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClaims, readReference, verify } from '../../src/index.ts'
import { generateClaims } from './generate-claims.ts'

const text = `Ada Quill visited Oman on 5 March 2018. “We do not want a war over the harbour, and we never did,” Quill said. “The road,” she added, “has been closed for eleven months.” Tom Barda said that 300 boats had left the harbour of Sur before the storm. Eve Sorn told reporters: “The price of fish has doubled since [the storm] in May. It’s 7,000 a ton.”

The road to Sur is long. “Nobody here eats figs,” a guard said.`
const reference = readReference(text, { id: 'paper', published: '2018-03-06' })

const judge = (words: string, speaker?: string) => {
  const [verification] = verify([{ words, speaker }], [reference])
  return verification
}
const differenceOf = (words: string, speaker?: string): string | undefined =>
  judge(words, speaker)
    ?.difference.map(
      ({ kind, words }) => ({ same: words, claimed: `+${words}`, said: `-${words}` })[kind],
    )
    .join(' ')

describe('verify', () => {
  it.each([
    ['exact', 'We do not want a war over the harbour', 'Ada Quill'],
    ['exact', '“we do not  want a war over the harbour”', 'Minister Ada Quill'],
    ['exact', 'We do not want a war over the harbour', undefined],
    ['exact', 'The road has been closed for eleven months.', 'Quill'],
    ['exact', 'The road … eleven months', 'Quill'],
    ['exact', 'We do not … war over the harbour', 'Quill'],
    ['exact', 'The price of fish has doubled since [it rained] in May', 'Eve Sorn'],
    ['exact', "It's 7,000 a ton", 'Sorn'],
    ['altered', 'It’s 7,500 a ton', 'Sorn'],
    ['altered', 'want a war over the harbour', 'Ada Quill'],
    ['altered', 'We … want a war over the harbour', 'Ada Quill'],
    ['altered', 'We want a war over the harbour', 'Ada Quill'],
    ['altered', 'The road has been closed for twelve months.', 'Quill'],
    ['altered', 'The road has not been closed for eleven months.', 'Quill'],
    ['other-speaker', 'The road has been closed for eleven months.', 'Tom Barda'],
    ['other-speaker', 'The road to Sur is long.', 'Tom Barda'],
    ['other-speaker', 'Nobody here eats figs', 'Eve Sorn'],
    ['paraphrase', '300 boats had left the harbour', 'Tom Barda'],
    ['paraphrase', 'Before the storm, 300 boats left Sur.', 'Tom Barda'],
    ['absent', 'Nobody eats figs in winter', 'Eve Sorn'],
    ['absent', 'Boats did not leave before the storm', 'Tom Barda'],
    ['absent', '', 'Tom Barda'],
    ['absent', '…', undefined],
    ['absent', '[the storm]', undefined],
  ])('finds %s: %s, by %s', (verdict, words = '', speaker) => {
    expect(judge(words, speaker)?.verdict).toBe(verdict)
  })

  it.each(['\u00AD', '\u200B', '\u2060', '\uFEFF'])(
    'finds words whether the text or the claim has %j within words',
    (character) => {
      const hyphenate = (words: string) => words.replace(/(?<=[a-z]{2})(?=[a-z]{2})/g, character)
      const words = 'We do not want a war over the harbour'
      const broken = readReference(hyphenate(text), { id: 'paper', published: '2018-03-06' })
      for (const claim of [words, hyphenate(words)])
        expect(verify([{ words: claim, speaker: 'Ada Quill' }], [broken])).toMatchObject([
          { verdict: 'exact', match: { exact: hyphenate(words) } },
        ])
      expect(judge(hyphenate(words), 'Ada Quill')?.verdict).toBe('exact')
      expect(judge(`${character} … ${character}`)?.verdict).toBe('absent')
    },
  )

  it('tells where the words are, and whose', () => {
    expect(judge('has been closed for eleven months', 'Tom Barda')).toMatchObject({
      match: {
        source: 'paper',
        start: text.indexOf('has been closed'),
        end: text.indexOf('.” Tom'),
        exact: 'has been closed for eleven months',
      },
      speaker: { id: 'ada-quill', name: 'Ada Quill' },
    })
    expect(judge('Nobody here eats figs', 'Eve Sorn')?.speaker).toBe(null)
  })

  it('tells what is different', () => {
    expect(differenceOf('The road has been closed for twelve months.', 'Quill')).toBe(
      'The road has been closed for +twelve -eleven months',
    )
    expect(differenceOf('want a war over the harbour', 'Quill')).toBe(
      '-not want a war over the harbour',
    )
    expect(differenceOf('The road has not been closed for eleven months', 'Quill')).toBe(
      'The road has +not been closed for eleven months',
    )
    expect(differenceOf('We do not want a war over the harbour', 'Quill')).toBe('')
  })

  it('takes words of indirect speech as they are for a claim without quotation marks', () => {
    const claim = { words: '300 boats had left the harbour of Sur', speaker: 'Barda' }
    const verdicts = verify([claim, { ...claim, isIndirect: true }], [reference])
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['paraphrase', 'exact'])
  })

  it('reads claims from a text', () => {
    const answer =
      'In March, Ada Quill said that “the road has been closed for twelve months.” “We never did,” she said.'
    const claims = readClaims(answer)
    expect(claims.map(({ words, speakerId }) => [words, speakerId])).toEqual([
      ['the road has been closed for twelve months.', 'ada-quill'],
      ['We never did', 'ada-quill'],
    ])
    for (const { start, end, words } of claims) expect(answer.slice(start, end)).toBe(words)
    expect(verify(claims, [reference]).map(({ verdict }) => verdict)).toEqual(['altered', 'exact'])
  })

  it('has the right verdict on generated claims about long texts', () => {
    const { texts, claims } = generateClaims(210, 7)
    const references = texts.map((text, index) =>
      readReference(text, { id: `text-${index}`, published: '2018-03-06' }),
    )
    const found = verify(
      claims.map(({ claim }) => claim),
      references,
    )
    const results = claims.map(({ claim, verdict }, index) => ({
      ...claim,
      verdict,
      found: found[index]?.verdict,
    }))
    const wrong = results.filter(({ verdict, found }) => verdict !== found)
    expect(wrong.filter(({ found }) => found === 'exact')).toEqual([])
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05 * claims.length)
  })

  it('quotes references exactly, on any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (words, other) => {
        const source = { ...reference, text: `${text} ${words} ${other}` }
        for (const { match } of verify([{ words }, { words: other }], [source]))
          if (match) expect(source.text.slice(match.start, match.end)).toBe(match.exact)
      }),
    )
  })

  it('finds every stretch of words of a direct quotation', () => {
    const said = 'We do not want a war over the harbour, and we never did'.split(' ')
    fc.assert(
      fc.property(fc.nat(said.length - 1), fc.nat(said.length), (from, length) => {
        const words = said.slice(from, from + length + 1).join(' ')
        expect(['exact', 'altered']).toContain(judge(words, 'Quill')?.verdict)
      }),
    )
  })
})
