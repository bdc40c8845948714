import type { Span } from '@onrecord/schema'
import { type Branch, deepTree, randomTrees, type TreeWord } from '@onrecord/testing/random-trees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clauseOf,
  contentsOf,
  findQuotedStretches,
  isClausal,
  isRelativePronoun,
  lightVerbOf,
  objectsOfPreposition,
  ownersOf,
  phraseAfter,
  phraseAround,
  phraseBefore,
  phraseSpan,
  readSentence,
  Sentence,
  type Statement,
  selectComplements,
  splitStatements,
  subjectBefore,
  subjectOf,
  tenseOf,
  type Word,
  type WordRange,
  withConjuncts,
  withName,
} from '../src/index.ts'

const takes = ['that', 'infinitive', 'object', 'of', 'to'] as const

/** Everything that the grammar answers about a word: words and ranges of its sentence. */
function ask(word: Word): { words: Word[]; ranges: WordRange[]; spans: Span[] } {
  const { agents, patients, complements, status, isPassive } = clauseOf(word)
  expect(['actual', 'planned', 'hypothetical', 'negated']).toContain(status)
  expect(['past', 'present', 'future', 'conditional']).toContain(tenseOf(word))
  for (const answer of [isPassive, isClausal(word), isRelativePronoun(word)])
    expect(typeof answer).toBe('boolean')
  const ranges = [word.range, ...complements, ...selectComplements(word, takes)]
  const words = [
    ...agents,
    ...patients,
    ...ranges.flatMap((range) => word.sentence.headOf(range) ?? []),
    ...contentsOf(word).map(({ verb }) => verb),
    ...withConjuncts(word),
    ...[...ownersOf(word)].flatMap((owners) => owners.words),
    ...[...ownersOf(word, ['of', 'from'])].flatMap((owners) => owners.words),
    ...objectsOfPreposition([word, ...word.children], 'of'),
    ...[lightVerbOf(word), subjectOf(word), word.firstConjunct, word.head].filter(
      (one) => one !== undefined,
    ),
  ]
  const spans = [phraseSpan(word, () => false), phraseSpan(word, () => true), word.subtree]
  return { words, ranges, spans }
}

/** Everything that is read from the order of words around an item. */
const readAround = (statement: Statement, index: number) => {
  const before = phraseBefore(statement, index)
  return [
    before,
    before && withName(statement, before),
    phraseAfter(statement, index),
    phraseAround(statement, index),
    subjectBefore(statement, index, 0),
  ].filter((phrase) => phrase !== undefined)
}

const isAscending = (words: readonly Word[]): boolean =>
  words.every((word, index) => word.index > (words[index - 1]?.index ?? -1))

describe('any tree', () => {
  it('has answers that are words and places of its own', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        const sentence = new Sentence(tree)
        for (const word of sentence.words) {
          const { words, ranges, spans } = ask(word)
          for (const other of words) expect(sentence.words[other.index]).toBe(other)
          for (const { first, next } of ranges) {
            expect(first).toBeGreaterThanOrEqual(0)
            expect(next).toBeGreaterThan(first)
            expect(next).toBeLessThanOrEqual(sentence.words.length)
          }
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(sentence.start)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(sentence.end)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('has conjuncts once each, in the order of the text where they follow their heads', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        for (const word of new Sentence(tree).words) {
          const conjuncts = withConjuncts(word)
          expect(conjuncts[0]).toBe(word)
          expect(new Set(conjuncts).size).toBe(conjuncts.length)
          const follows = ({ head, index }: Word) => head !== undefined && head.index < index
          if (conjuncts.slice(1).every(follows)) expect(isAscending(conjuncts)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('has complements in order, after their predicate and apart from each other', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        for (const word of new Sentence(tree).words)
          for (const found of [clauseOf(word).complements, selectComplements(word, takes)])
            for (const [index, { first }] of found.entries())
              expect(first).toBeGreaterThanOrEqual(found[index - 1]?.next ?? word.index + 1)
      }),
      { numRuns: 500 },
    )
  })

  it('has every word in the range of its head, and the root over all', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        const { words, root } = new Sentence(tree)
        for (const word of words) {
          expect(word.head === undefined || word.head.governs(word)).toBe(true)
          expect(isAscending(word.children)).toBe(true)
        }
        expect(root?.range).toEqual({ first: 0, next: words.length })
      }),
      { numRuns: 500 },
    )
  })

  it('is read once', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        const sentence = readSentence(tree)
        expect(readSentence(tree)).toBe(sentence)
        for (const word of sentence.words) expect(clauseOf(word)).toBe(clauseOf(word))
      }),
    )
  })

  it('has noun phrases by the order of words within its statements', () => {
    fc.assert(
      fc.property(randomTrees, (tree) => {
        const { start, end, words } = new Sentence(tree)
        const stretches = findQuotedStretches(tree.text, [{ start, end }])
        const paragraph = { index: 0, start, end, sentences: [words] }
        for (const statement of splitStatements([paragraph], stretches, tree.text))
          for (let index = 0; index < statement.length; index++)
            for (const { first, next, ...span } of readAround(statement, index)) {
              expect(first).toBeGreaterThanOrEqual(0)
              expect(next).toBeGreaterThan(first)
              expect(next).toBeLessThanOrEqual(statement.length)
              expect(span.start).toBe(statement.items[first]?.start)
              expect(span.end).toBe(statement.items[next - 1]?.end)
            }
      }),
      { numRuns: 500 },
    )
  })
})

const noun: TreeWord = { text: 'attack', lemma: 'attack', tag: 'NOUN', fineTag: 'NN' }
const name: TreeWord = { text: 'Oman', lemma: 'Oman', tag: 'PROPN', fineTag: 'NNP' }
const verb: TreeWord = { text: 'managed', lemma: 'manage', tag: 'VERB', fineTag: 'VBN' }
const plan: TreeWord = { text: 'plan', lemma: 'plan', tag: 'VERB', fineTag: 'VB' }
const gerund: TreeWord = { text: 'holding', lemma: 'hold', tag: 'VERB', fineTag: 'VBG' }

const branches: readonly (Omit<Branch, 'depth'> & { name: string })[] = [
  { name: 'conjuncts', relations: ['conj'], words: [name] },
  { name: 'conjoined verbs', relations: ['conj'], words: [verb] },
  { name: 'nouns under nouns', relations: ['nmod'], words: [noun] },
  { name: 'names in names', relations: ['flat', 'compound'], words: [name] },
  { name: 'clauses under nouns', relations: ['acl'], words: [noun, verb] },
  { name: 'participles under participles', relations: ['acl'], words: [verb] },
  { name: 'relative clauses', relations: ['nsubj', 'acl:relcl'], words: [verb, name] },
  { name: 'infinitives', relations: ['xcomp'], words: [plan] },
  { name: 'owners of owners', relations: ['nmod:poss'], words: [noun], isLeftward: true },
  { name: 'modifiers of modifiers', relations: ['compound'], words: [name], isLeftward: true },
  { name: 'adverbial clauses', relations: ['advcl'], words: [gerund] },
  { name: 'clauses in clauses', relations: ['ccomp'], words: [verb] },
  { name: 'objects of light verbs', relations: ['xcomp', 'obj', 'acl'], words: [gerund, noun] },
  {
    name: 'everything',
    relations: ['conj', 'nmod', 'acl', 'xcomp', 'nmod:poss', 'advcl', 'obj', 'ccomp', 'nsubj'],
    words: [noun, verb, plan, name, gerund],
  },
]

describe('a tree of 10,000 levels', () => {
  it.each(branches)('of $name is read', (branch) => {
    const { words } = new Sentence(deepTree({ ...branch, depth: 10_000 }))
    for (let index = 0; index < words.length; index += 500) ask(words[index] as Word)
    ask(words.at(-1) as Word)
  })
})
