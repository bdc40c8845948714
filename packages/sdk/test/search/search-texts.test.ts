import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTexts } from '../../src/search/search-texts.ts'
import { stem } from '../../src/search/stem.ts'
import { indexTexts } from '../../src/search/text-index.ts'
import { foldWord } from '../../src/words/fold-word.ts'
import { splitWords } from '../../src/words/split-words.ts'

interface Note {
  title?: string | undefined
  body: string
}

const indexNotes = (notes: readonly Note[]) =>
  indexTexts<Note, 'title' | 'body'>(
    { size: notes.length, row: (position) => notes[position] as Note },
    {
      weights: { title: 3, body: 1 },
      visit: ({ title, body }, _, add) => {
        add('title', title)
        add('body', body)
      },
    },
    () => undefined,
  )

const notes = [
  { body: 'Norvia imposed sanctions on Sulland after the talks failed.' },
  { title: 'Peace talks', body: 'The minister said that the talks would go on.' },
  { body: 'She said peace had come, and talks would follow. She said so twice.' },
  { body: 'Sulland’s envoy accused Norvia of “sanctioning” its farmers' },
  { title: 'Élodie Quill', body: 'a café in the U.S.' },
]
const index = indexNotes(notes)
const search = (words: string, fuzzy?: boolean, limit = 20) =>
  searchTexts(index, words, fuzzy, limit)
const found = (words: string, fuzzy?: boolean) =>
  search(words, fuzzy).hits.map(({ position }) => position)
const marked = (words: string) =>
  search(words).hits.flatMap(({ matches }) =>
    matches.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end))),
  )

describe('searchTexts', () => {
  it.each([
    ['a word', 'envoy', [3]],
    ['a word in other case and without accents', 'ELODIE CAFE', [4]],
    ['an abbreviation without dots', 'US', [4]],
    ['a stem', 'sanction ', [3, 0]],
    ['all words', 'norvia talks', [0]],
    ['words that say little, which need not be there', 'the talks of Sulland', [0]],
    ['a phrase', '"peace talks"', [1]],
    ['a phrase in typographic quotation marks', '“the talks”', [1, 0]],
    ['a phrase and a word', 'minister "the talks"', [1]],
    ['a phrase, only as it is written', '"sanction on"', []],
    ['no phrase across fields', '"talks the"', []],
    ['an unfinished phrase by its words', '"talks peace', [1, 2]],
    ['first letters of the last word', 'norvia far', [3]],
    ['no first letters after a space', 'norvia far ', []],
    ['no first letters of other words', 'far norvia', []],
    ['a typo', 'sanctoins', [0]],
    ['a typo in a longer query', 'minster said', [1]],
    ['only words that say little', 'the ', [1, 4, 0]],
  ])('finds %s: %s', (_, words, expected) => expect(found(words)).toEqual(expected))

  it('takes similar words where none is the same, or always, or never', () => {
    const { hits } = searchTexts(
      indexNotes([{ body: 'sanctions' }, { body: 'sanctiosn' }]),
      'sanctions ',
      undefined,
      9,
    )
    expect(hits.map(({ position }) => position)).toEqual([0])
    const all = searchTexts(
      indexNotes([{ body: 'sanctions' }, { body: 'sanctiosn' }]),
      'sanctions ',
      true,
      9,
    )
    expect(all.hits.map(({ position }) => position)).toEqual([0, 1])
    expect(found('sanctoins', false)).toEqual([])
  })

  it('ranks by field, by frequency and by rarity, and keeps the order of equals', () => {
    expect(found('talks')).toEqual([1, 0, 2])
    const equal = indexNotes(Array.from({ length: 300 }, () => ({ body: 'talks' })))
    const { hits, total } = searchTexts(equal, 'talks', undefined, 3)
    expect(hits.map(({ position }) => position)).toEqual([0, 1, 2])
    expect(total).toBe(300)
  })

  it('selects the same as it sorts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { maxLength: 400 }),
        fc.integer({ min: 0, max: 20 }),
        (counts, limit) => {
          const many = indexNotes(counts.map((count) => ({ body: `${'talks '.repeat(count)}x` })))
          const all = searchTexts(many, 'talks', false, counts.length).hits
          expect(searchTexts(many, 'talks', false, limit).hits).toEqual(all.slice(0, limit))
        },
      ),
    )
  })

  it('marks the words that match, and a phrase only where it is one', () => {
    expect(marked('elodie')).toEqual(['Élodie'])
    expect(marked('sanction ')).toEqual(['sanctioning', 'sanctions'])
    expect(marked('"peace talks"')).toEqual(['Peace', 'talks'])
    expect(marked('the US')).toEqual(['U.S.'])
    expect(search('quill').hits[0]?.matches).toEqual([
      { field: 'title', text: 'Élodie Quill', spans: [{ start: 7, end: 12 }] },
    ])
  })

  it('searches only some records', () => {
    const { hits, total } = searchTexts(index, 'talks', undefined, 9, (position) => position > 0)
    expect(hits.map(({ position }) => position)).toEqual([1, 2])
    expect(total).toBe(2)
  })

  it.each(['', ' ', '""', '“”', '…', '\u0301', '\ud800', '"'])('finds nothing by %j', (words) =>
    expect(search(words)).toEqual({ total: 0, hits: [] }),
  )

  it.each([
    ['signs', '(.*)+$ [a-'],
    ['properties of objects', '__proto__ constructor toString'],
    ['a long word', 'x'.repeat(100_000)],
    ['many words', Array.from({ length: 20_000 }, (_, number) => `word${number}`).join(' ')],
    ['many quotation marks', '"a'.repeat(50_000)],
    ['a record of its own', `${notes[0]?.body} `.repeat(1000)],
  ])('takes %s', (_, words) => expect(search(words).total).toBeLessThan(2))

  it('indexes no record, and records without words', () => {
    expect(searchTexts(indexNotes([]), 'talks', undefined, 9).total).toBe(0)
    expect(searchTexts(indexNotes([{ body: '' }, { body: '…' }]), 'talks', true, 9).total).toBe(0)
  })
})

const word = fc.constantFrom(
  'talk',
  'talks',
  'Talked',
  'café',
  'cafe',
  'U.S.',
  'us',
  'Quill’s',
  'quill',
  '𝒜𝒷',
  '7',
  'peace',
)
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const note = fc.record({ title: fc.option(text, { nil: undefined }), body: text })
const foldAll = (text: string | undefined) => splitWords(text ?? '').map(({ word }) => word)

describe('searchTexts equals a naive search', () => {
  it('for words', () => {
    fc.assert(
      fc.property(
        fc.array(note),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (notes, words) => {
          const positions = notes.flatMap(({ title, body }, position) => {
            const stems = new Set([...foldAll(title), ...foldAll(body)].map(stem))
            return words.every((word) => stems.has(stem(foldWord(word)))) ? [position] : []
          })
          const { hits } = searchTexts(indexNotes(notes), `${words.join(' ')} `, false, 999)
          expect(hits.map(({ position }) => position).sort((a, b) => a - b)).toEqual(positions)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('for phrases', () => {
    fc.assert(
      fc.property(
        fc.array(note),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (notes, words) => {
          const phrase = ` ${words.map(foldWord).join(' ')} `
          const positions = notes.flatMap(({ title, body }, position) =>
            [title, body].some((text) => ` ${foldAll(text).join(' ')} `.includes(phrase))
              ? [position]
              : [],
          )
          const { hits } = searchTexts(indexNotes(notes), `"${words.join(' ')}"`, undefined, 999)
          expect(hits.map(({ position }) => position).sort((a, b) => a - b)).toEqual(positions)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('and marks each word that matches, to the letter', () => {
    fc.assert(
      fc.property(
        fc.array(note),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (notes, words) => {
          const stems = new Set(words.map((word) => stem(foldWord(word))))
          const { hits } = searchTexts(indexNotes(notes), `${words.join(' ')} `, false, 999)
          for (const { position, matches } of hits)
            expect(matches).toEqual(
              (['title', 'body'] as const).flatMap((field) => {
                const text = notes[position]?.[field] ?? ''
                const spans = splitWords(text)
                  .filter(({ word }) => stems.has(stem(word)))
                  .map(({ start, end }) => ({ start, end }))
                return spans.length > 0 ? [{ field, text, spans }] : []
              }),
            )
        },
      ),
      { numRuns: 300 },
    )
  })
})
