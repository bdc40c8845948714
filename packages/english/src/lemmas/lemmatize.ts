import type { Tag } from '../token.ts'
import { applyChange, type Change, findChange } from './change-word.ts'

/** The lemmas of the words with one tag of the Penn Treebank. */
export interface LemmaClass {
  /** The lemmas of words for which the endings give a wrong lemma or none. */
  forms: ReadonlyMap<string, string>
  /** The changes by ending. The longest ending decides. */
  endings: ReadonlyMap<string, Change>
  /** The length of the longest ending. */
  longest: number
}

/** The classes by tags of the Penn Treebank. Tags may share one. */
export type LemmaTable = ReadonlyMap<string, LemmaClass>

/** Longer words are only converted to lower case. */
const longestWord = 60

/** Prefixes of words with irregular forms: "re" in "rewrote", "grand" in "grandchildren". */
const firstPart =
  /^(?:.+-|fore|mis|out|over|re|under|un|up|with|[a-z]+?(?=(?:children|feet|geese|mice|people|teeth|women|men)$))/

const regularEnding = /(?:s|ed|ing|er|est)$/

/** Forms of auxiliaries, which are in no table. */
const contractions = new Map(
  "n't not 'll will 're be 'm be 've have 's be 'd would ca can wo will sha shall ai be"
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
)

/** Where else verbs are looked up, as a tag may be wrong. */
const verbTags = ['VBG', 'VBD', 'VBZ']
const auxiliaryTags = ['VBZ', 'VBP', 'VBD', 'MD', 'VBG']

/** Where else adverbs are looked up: many have the form of an adjective. */
const comparatives = new Map([
  ['RBR', 'JJR'],
  ['RBS', 'JJS'],
])

/**
 * Find the dictionary form of a word.
 *
 * @param form
 *   The word as it is written, or a part of a contraction: "did" or "n't" of "didn't".
 * @param tag
 *   Its part of speech.
 * @param fine
 *   Its tag of the Penn Treebank.
 * @param table
 *   What is known of the words of each such tag.
 * @returns
 *   The form in lower case with straight apostrophes; a proper noun keeps its spelling.
 */
export function lemmatize(form: string, tag: Tag, fine: string, table: LemmaTable): string {
  if (tag === 'PROPN') return form
  const lower = form.toLowerCase()
  if (lower.length > longestWord) return lower
  const word = straighten(lower, tag)
  if (tag === 'NUM' && word.includes(',')) return word.replace(/(?<=\d),(?=\d{3})/g, '')
  const isVerb = tag === 'VERB' || tag === 'AUX'
  if (tag === 'NOUN' && word.length > 2 && word.endsWith("'s"))
    return word.slice(0, -2) + (/\d0's$/.test(word) ? 's' : '')
  const known = isVerb === isVerbal(fine) ? fine : mend(tag, fine)
  const found = table.get(known)?.forms.get(word)
  if (found !== undefined) return found
  if (isVerb) return lemmatizeVerb(word, tag, known, table)
  if (word === "n't") return 'not'
  const other = comparatives.get(known) ?? ''
  return derive(word, table.get(known)) ?? look(word, table.get(other)) ?? word
}

/** The tag for the look-up of a word whose own tag is none of its part of speech. */
function mend(tag: Tag, fine: string): string {
  if (tag === 'NOUN') return fine === 'VBZ' ? 'NNS' : 'NN'
  return ''
}

function isVerbal(fine: string): boolean {
  return fine.startsWith('VB') || fine === 'MD'
}

function lemmatizeVerb(word: string, tag: Tag, fine: string, table: LemmaTable): string {
  const isAuxiliary = tag === 'AUX'
  if (!isAuxiliary && (fine === 'VB' || fine === 'VBP')) return contractions.get(word) ?? word
  const classes = isAuxiliary ? auxiliaryTags : verbTags
  for (const other of classes) {
    const lemma = table.get(other)?.forms.get(word)
    if (lemma !== undefined) return lemma
  }
  const lemma = contractions.get(word) ?? derive(word, table.get(fine))
  if (lemma !== undefined || isAuxiliary) return lemma ?? word
  for (const other of classes) {
    const derived = derive(word, table.get(other))
    if (derived !== undefined) return derived
  }
  return word
}

function look(word: string, known: LemmaClass | undefined): string | undefined {
  return known?.forms.get(word) ?? derive(word, known)
}

/** Change a word by its ending, or like the known form that it contains. */
function derive(word: string, known: LemmaClass | undefined): string | undefined {
  if (known === undefined || known.longest === 0) return undefined
  const change = findChange(word, known)
  if (change && change.strip > 0 && regularEnding.test(word)) return applyChange(word, change)
  const first = firstPart.exec(word)?.[0] ?? ''
  const rest = first && known.forms.get(word.slice(first.length))
  if (rest) return first + rest
  return change && applyChange(word, change)
}

function straighten(word: string, tag: Tag): string {
  if (!/[‘’“”`´]/.test(word)) return word
  const straight = word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  return tag === 'PUNCT' || tag === 'SYM' ? straight : straight.replace(/[`´]/g, "'")
}
