import { applyChange, findChange } from '../src/lemmas/change-word.ts'
import type { LemmaClass, LemmaTable } from '../src/lemmas/lemmatize.ts'
import { chooseLemmas, countLemmas, listTags } from './count-lemmas.ts'
import { furtherLemmas } from './further-lemmas.ts'
import { inflect } from './inflect.ts'
import { irregularWords } from './irregular-words.ts'
import { learnEndings } from './learn-endings.ts'
import type { TreebankWord } from './read-words.ts'

const verbs = ['VBP', 'VBD', 'VBG', 'VBZ']
const nouns = ['NN', 'NNS']
const adjectives = ['JJ', 'JJR', 'JJS', 'RB', 'RBR']

/** Tags of inflected words: the tags of the words that they are forms of, and of words that often turn into such. */
const bases = new Map([
  ['NNS', { own: nouns, borrowed: verbs }],
  ['VBD', { own: verbs, borrowed: ['NN', 'JJ'] }],
  ['VBG', { own: verbs, borrowed: ['NN', 'JJ'] }],
  ['VBZ', { own: verbs, borrowed: ['NN'] }],
  ['JJR', { own: adjectives, borrowed: [] }],
  ['JJS', { own: adjectives, borrowed: [] }],
])

/** How often a word without inflection must have a lemma other than itself. */
const leastCount = 2

/**
 * Learn a table of lemmas from treebanks: endings from all words, with the regular forms of known lemmas, and the words
 * that the endings are wrong about.
 */
export function learnLemmas(sentences: readonly (readonly TreebankWord[])[]): LemmaTable {
  const counts = countLemmas(sentences)
  const find = (tags: readonly string[] = []) =>
    new Set(
      tags
        .flatMap((tag) => [...chooseLemmas(counts.get(tag), 1).values(), ...listFurther(tag)])
        .filter((lemma) => /^(?=.*[aeiouy])[a-z]{2,}$/.test(lemma)),
    )
  const dictionary = new Set(
    ['VBP', 'NN', 'JJ', 'RB'].flatMap((tag) => [
      ...(counts.get(tag)?.keys() ?? []),
      ...listFurther(tag),
    ]),
  )
  const table = new Map<string, LemmaClass>()
  for (const fine of new Set([...counts.keys(), ...bases.keys()])) {
    const base = bases.get(fine)
    const expected = chooseLemmas(counts.get(fine), base ? 1 : leastCount)
    addRegular(expected, fine, find(base?.own), find(base?.borrowed), dictionary)
    for (const [form, lemma] of listIrregular(fine)) expected.set(form, lemma)
    const known = learnClass(expected, base !== undefined)
    if (known.forms.size + known.endings.size > 0)
      for (const tag of listTags(fine)) table.set(tag, known)
  }
  return table
}

/**
 * Add the regular forms of known lemmas. They also replace what treebanks are likely wrong about: that "freed" is of
 * "fre", which is no word, where there is a "free".
 */
function addRegular(
  expected: Map<string, string>,
  fine: string,
  own: ReadonlySet<string>,
  borrowed: ReadonlySet<string>,
  dictionary: ReadonlySet<string>,
): void {
  // A dictionary form with a wrong tag is to be left alone: "bring" is no form of "br".
  for (const lemma of own) if (!expected.has(lemma)) expected.set(lemma, lemma)
  const stems = [...borrowed].filter((lemma) => !/(?:ed|ing|s)$/.test(lemma))
  for (const lemma of [...own, ...stems])
    for (const form of inflect(lemma, fine)) {
      const known = expected.get(form)
      // "Troops" is its own lemma.
      const isDoubtful = known !== form && !dictionary.has(known ?? '') && dictionary.has(lemma)
      if (known === undefined || isDoubtful) expected.set(form, lemma)
    }
}

function listFurther(tag: string): string[] {
  return furtherLemmas.get(tag)?.split(/\s+/) ?? []
}

/** Irregular forms of a tag and their lemmas. */
function listIrregular(fine: string): [form: string, lemma: string][] {
  return irregularWords
    .filter(([tag]) => tag === fine)
    .flatMap(([, words]) => words.split(','))
    .map((words) => words.trim().split(/\s+/))
    .flatMap(([lemma = '', ...forms]) => forms.map((form): [string, string] => [form, lemma]))
}

function learnClass(expected: ReadonlyMap<string, string>, isInflected: boolean): LemmaClass {
  const endings = isInflected ? learnEndings(expected) : new Map()
  const longest = Math.max(0, ...[...endings.keys()].map(({ length }) => length))
  const forms = new Map<string, string>()
  for (const [word, lemma] of expected) {
    const change = findChange(word, { endings, longest })
    if ((change ? applyChange(word, change) : word) !== lemma) forms.set(word, lemma)
  }
  return { forms, endings, longest }
}
