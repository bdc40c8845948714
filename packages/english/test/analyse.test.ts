import { expectLinearTime } from '@onrecord/testing/linear-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, type Token } from '../src/index.ts'

const awkward = fc.array(
  fc.oneof(
    fc.constantFrom(
      '\uFEFF',
      '\r\n',
      '\n\n',
      '\u00A0',
      '\u2028',
      '“',
      '”',
      '’',
      "n't",
      'U.S.',
      ' ',
      '. ',
      '-',
      'cannot',
      'Feb. 19',
      '\uD83D\uDE00',
      '\uD83D',
      '\u0000',
      '\u200B',
      '__proto__',
      'constructor',
      'ﬁ',
      '5.5m',
      '@a',
      '#b',
      'http://a.b/c?d',
      ':-)',
      'Torkham',
    ),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  ),
)

describe('analyse', () => {
  it('gives every character that is no white space to one token, in order, on any text', () => {
    fc.assert(
      fc.property(awkward, (parts) => {
        const text = parts.join('')
        let cursor = 0
        for (const sentence of analyse(text)) {
          for (const token of sentence.tokens) {
            expect(text.slice(cursor, token.start).trim()).toBe('')
            expect(token.text).toBe(text.slice(token.start, token.end))
            expect(token.end).toBeGreaterThan(token.start)
            expect(token.start).toBeGreaterThanOrEqual(sentence.start)
            expect(token.end).toBeLessThanOrEqual(sentence.end)
            cursor = token.end
          }
        }
        expect(text.slice(cursor).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it.each(['\u00AD', '\u200B', '\u2060'])(
    'reads words with %j within them as words without',
    (character) => {
      const text = 'The envoys of Pakistan did not accuse Ada Quill of the United Nations.'
      const broken = text.replace(/(?<=[a-z]{2})(?=[a-z]{2})/g, character)
      const [plain, found] = [analyse(text)[0], analyse(broken)[0]]
      const describe = (tokens: readonly Token[] = []) =>
        tokens.map(({ start, end, text, ...reading }) => reading)
      expect(describe(found?.tokens)).toEqual(describe(plain?.tokens))
      expect(describeNames(broken).map((name) => name.replaceAll(character, ''))).toEqual(
        describeNames(text),
      )
      expect(describeNames(broken).join()).toContain(character)
    },
  )

  it('gives every sentence a tree with one root, on any text', () => {
    fc.assert(
      fc.property(awkward, (parts) => {
        for (const { tokens } of analyse(parts.join(' '))) expectTree(tokens)
      }),
      { numRuns: 200 },
    )
  })

  it('gives a sentence one tree however long it is', () => {
    const clause = 'the envoy of Oman met the envoy of Qatar, who said that the road was open, and '
    const [sentence] = analyse(clause.repeat(30))
    expect(sentence?.tokens.length).toBeGreaterThan(400)
    expectTree(sentence?.tokens ?? [])
  })

  it('tells subjects, objects and what hangs on them', () => {
    expect(describeTree('Kazakhstan met its partners on Monday.')).toEqual([
      'Kazakhstan nsubj met',
      'met root',
      'its nmod:poss partners',
      'partners obj met',
      'on case Monday',
      'Monday obl met',
      '. punct met',
    ])
  })

  it('tells passives, clauses and who is meant by them', () => {
    const tree = describeTree('The envoy was told that the talks had failed.')
    expect(tree).toContain('envoy nsubj:pass told')
    expect(tree).toContain('failed ccomp told')
    expect(tree).toContain('talks nsubj failed')
  })

  it('finds names and tells their types', () => {
    expect(describeNames('Ada Lindqvist of Barda University flew from Oslo to Nigeria.')).toEqual([
      'Ada Lindqvist PER',
      'Barda University ORG',
      'Oslo GPE',
      'Nigeria GPE',
    ])
  })

  it('knows a surname by the full name in another sentence', () => {
    const text = 'Torvaldsen spoke first. The envoy, Mirela Torvaldsen, then left.'
    expect(describeNames(text)).toEqual(['Torvaldsen PER', 'Mirela Torvaldsen PER'])
  })

  it('knows peoples, but none inside a name', () => {
    expect(describeNames('The Norwegian envoys met Kurds.')).toEqual([
      'Norwegian NORP',
      'Kurds NORP',
    ])
  })

  it('splits contractions and possessives and tags what it splits', () => {
    const [sentence] = analyse('Torvald’s envoys don’t agree.')
    expect(sentence?.tokens.map(({ text, tag }) => `${text}/${tag}`)).toEqual([
      'Torvald/PROPN',
      '’s/PART',
      'envoys/NOUN',
      'do/AUX',
      'n’t/PART',
      'agree/VERB',
      './PUNCT',
    ])
  })

  it('gives verbs their dictionary form and names their own spelling', () => {
    const [sentence] = analyse('Kazakhstan warned its partners.')
    expect(sentence?.tokens.map(({ lemma }) => lemma)).toEqual([
      'Kazakhstan',
      'warn',
      'its',
      'partner',
      '.',
    ])
  })

  it('ends no sentence at an abbreviation', () => {
    const text = 'The U.S. envoy left on Feb. 19 for Dr. Barda. He came back.'
    expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The U.S. envoy left on Feb. 19 for Dr. Barda.',
      'He came back.',
    ])
  })

  it.each([
    ['They left on Feb. 19. He stayed in 2018. “Why?” she asked.', 3],
    ['They paid $5. Then it rained.', 2],
    ['3. Third point.', 1],
    ['They left on Feb. 19. and came back.', 1],
  ])('ends a sentence after a number: %s', (text, count) => {
    expect(analyse(text)).toHaveLength(count)
  })

  it('numbers paragraphs', () => {
    expect(analyse('One. Two.\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
  })

  it('keeps a paragraph together however long it is', () => {
    const text = `${'The envoys walked on along the river. '.repeat(300)}\n\nThey slept.`
    const paragraphs = analyse(text).map(({ paragraph }) => paragraph)
    expect(paragraphs).toHaveLength(301)
    expect(new Set(paragraphs)).toEqual(new Set([0, 1]))
  })

  it('takes every line for a paragraph where lines are not wrapped', () => {
    const text = 'Talks resume\nBy Ada Quill | Mar 8, 2018\nThe envoys met again.'
    expect(analyse(text).map(({ paragraph }) => paragraph)).toEqual([0, 1, 2])
  })

  it('reads a hard-wrapped paragraph as one', () => {
    const text =
      'The delegation from the mountain province arrived late in the\r\nevening and left again before the markets of the old town had\r\nopened.'
    expect(analyse(text)).toHaveLength(1)
  })

  it.each([
    ['short lines, filled', 'Ada Quill said that the\ncranes were repaired in\nMay and left.', 1],
    ['two lines', 'Tom Barda said that the cranes\nwere repaired in May. He left.', 2],
    ['a line that ends in the middle', 'Ada Quill said on Monday that\nTom Barda was late.', 1],
    [
      'a line among others',
      'The road was closed for a long time, as Ada Quill said on\nMonday in Sur.\nTom Barda said that the ferry\nwas late.',
      2,
    ],
    ['a list', 'eggs\nmilk\nbread and butter', 3],
    ['a list of phrases', 'The shop sells:\na white loaf\nfresh milk', 3],
    ['headlines', 'Talks resume in the old town\nEnvoys to meet again on Monday', 2],
    ['verse', 'The road is long.\nthe night is cold.\nthe boats are gone.', 3],
  ])('reads %s', (_, text, count) => {
    expect(analyse(text)).toHaveLength(count)
  })

  it.each([
    ['one letter a paragraph', 'a\n\n', 80_000],
    ['one endless compound', 'a-', 60_000],
    ['one endless word', 'a', 500_000],
    ['opening marks alone', '“', 120_000],
    ['one endless paragraph', 'They left. ', 22_000],
  ])('takes time linear in the length of %s', (_, unit, count) => {
    expectLinearTime((times) => analyse(unit.repeat(times)), count)
  })
})

/** Every token reaches the one root by its heads. */
function expectTree(tokens: readonly Token[]): void {
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
  for (const token of tokens) {
    let at: Token | undefined = token
    for (let step = 0; step <= tokens.length && at.head !== -1; step++) {
      at = tokens[at.head]
      if (at === undefined) break
    }
    expect(at?.head).toBe(-1)
  }
}

function describeTree(text: string): string[] {
  return analyse(text).flatMap(({ tokens }) =>
    tokens.map(({ text: form, head, relation }) =>
      [form, relation, tokens[head]?.text].filter(Boolean).join(' '),
    ),
  )
}

function describeNames(text: string): string[] {
  return analyse(text).flatMap(({ names }) =>
    names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
  )
}
