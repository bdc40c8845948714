import { type GoldSentence, startSentence } from '../read-sentences.ts'

/** A word of a phrase, with its head among the words of the phrase; the head of the phrase has none. */
export interface Word {
  form: string
  tag: string
  fineTag: string
  /** Its place in a name, as of a sentence; nothing where names are not known. */
  name: string | undefined
  relation: string
  head: Word | undefined
}

/** Consecutive words that hang under one of them. */
export interface Phrase {
  words: readonly Word[]
  head: Word
}

/** A new word, with no name. */
export function makeWord(form: string, tag: string, fineTag: string): Word {
  return { form, tag, fineTag, name: 'O', relation: '', head: undefined }
}

/** Copy a phrase, so that it can be put into a tree. */
export function copyPhrase(phrase: Phrase): Phrase {
  const copies = new Map(phrase.words.map((word) => [word, { ...word }]))
  for (const [word, copy] of copies) copy.head = word.head && copies.get(word.head)
  return { words: [...copies.values()], head: copies.get(phrase.head) as Word }
}

/** Put a word under another, as its dependent. */
export function attach(dependent: Word, relation: string, head: Word): void {
  dependent.head = head
  dependent.relation = relation
}

/** The words as a sentence: the first with a capital, and the one without a head as the root. */
export function makeSentence(words: readonly Word[]): GoldSentence {
  const places = new Map(words.map((word, index) => [word, index + 1]))
  const sentence = startSentence('')
  for (const word of words) {
    sentence.forms.push(word.form)
    sentence.tags.push(word.tag)
    sentence.fineTags.push(word.fineTag)
    sentence.heads.push(word.head ? (places.get(word.head) ?? 0) : 0)
    sentence.relations.push(word.head ? word.relation : 'root')
  }
  if (words.every(({ name }) => name !== undefined))
    sentence.names = words.map(({ name }) => name ?? 'O')
  const first = words.findIndex(({ tag }) => tag !== 'PUNCT')
  const form = sentence.forms[first]
  if (form) sentence.forms[first] = form.charAt(0).toUpperCase() + form.slice(1)
  return sentence
}
