import type { Tag } from '@onrecord/english'

/** Function words by their tag; a word with several is here where one of them is meant nearly always. */
const functionWords: Readonly<Record<string, string>> = {
  PRP: 'he she it they we i you him her them us me himself herself itself themselves',
  PRP$: 'its his their our my your',
  WP: 'who whom what',
  WDT: 'which that',
  WP$: 'whose',
  WRB: 'when where why how',
  NN: 'nobody anyone everyone',
  MD: "will would shall should could can may might must ought 'll ’ll 'd ’d wo ca",
  VBZ: 'is has does',
  VBP: "are have do 've ’ve",
  VBD: 'was were had did',
  VB: 'be',
  VBN: 'been',
  VBG: 'being',
  RB: "not n't n’t never",
}
const tagsByWord = new Map(
  Object.entries(functionWords).flatMap(([tag, words]) =>
    words.split(' ').map((word) => [word, tag] as const),
  ),
)
/** The tags that a relation shows. */
const tagsByRelation: Readonly<Record<string, string>> = {
  det: 'DT',
  'det:predet': 'PDT',
  case: 'IN',
  mark: 'IN',
  cc: 'CC',
  'cc:preconj': 'CC',
  amod: 'JJ',
  advmod: 'RB',
  nummod: 'CD',
  'compound:prt': 'RP',
}
const marks: Readonly<Record<string, string>> = {
  '“': '``',
  '”': "''",
  '—': ':',
  ';': ':',
  '?': '.',
  '!': '.',
  '-': 'HYPH',
  '(': '-LRB-',
  ')': '-RRB-',
}
const lemmas: Readonly<Record<string, string>> = {
  an: 'a',
  "n't": 'not',
  'n’t': 'not',
  "'ll": 'will',
  '’ll': 'will',
  wo: 'will',
  ca: 'can',
  "'d": 'would',
  '’d': 'would',
  '’s': "'s",
  '“': '"',
  '”': '"',
  ...Object.fromEntries('is are was were been being be'.split(' ').map((form) => [form, 'be'])),
  ...Object.fromEntries("has have had 've ’ve".split(' ').map((form) => [form, 'have'])),
  ...Object.fromEntries('does do did'.split(' ').map((form) => [form, 'do'])),
}
const wideTags: Readonly<Record<string, Tag>> = {
  CC: 'CCONJ',
  CD: 'NUM',
  EX: 'PRON',
  IN: 'ADP',
  MD: 'AUX',
  PDT: 'DET',
  POS: 'PART',
  RP: 'ADP',
  TO: 'PART',
  UH: 'INTJ',
  $: 'SYM',
}
const inflected = /^(?:VB[DGNZ]|NNP?S|JJ[RS]|RB[RS])$/

/** The tag of the Penn Treebank of a word without one, where it is plain. */
export function guessTag(text: string, relation: string): string | undefined {
  const word = text.toLowerCase()
  if (!/[\p{L}\p{N}]/u.test(text)) return marks[text] ?? text
  if (relation === 'case' && /^['’]s?$/.test(word)) return 'POS'
  if (relation === 'mark' && word === 'to') return 'TO'
  if (relation === 'nmod:poss' && word === 'her') return 'PRP$'
  const own = relation === 'mark' || relation === 'det' ? undefined : tagsByWord.get(word)
  const guess = own ?? tagsByRelation[relation]
  return guess ?? (/^\p{Lu}/u.test(text) ? 'NNP' : undefined)
}

/** The lemma of a word without one: none where its tag is that of an inflected form. */
export function guessLemma(text: string, fineTag: string): string | undefined {
  const word = text.toLowerCase()
  const known = lemmas[word]
  if (known !== undefined) return known
  if (inflected.test(fineTag)) return undefined
  return fineTag.startsWith('NNP') ? text : word
}

/** The class of a word in Universal Dependencies. */
export function toTag(text: string, fineTag: string, relation: string): Tag | undefined {
  if (/^VB/.test(fineTag)) return /^(?:aux|cop)/.test(relation) ? 'AUX' : 'VERB'
  if (/^NNPS?$/.test(fineTag)) return 'PROPN'
  if (/^NNS?$/.test(fineTag)) return isPronoun(text) ? 'PRON' : 'NOUN'
  if (/^JJ/.test(fineTag)) return 'ADJ'
  if (/^W?RB/.test(fineTag)) return /^n[o'’]t$/i.test(text) ? 'PART' : 'ADV'
  if (/^(?:W?DT)$/.test(fineTag)) return relation === 'det' ? 'DET' : 'PRON'
  if (/^(?:PRP|WP)/.test(fineTag)) return 'PRON'
  if (fineTag === 'IN' && relation === 'mark') return 'SCONJ'
  return wideTags[fineTag] ?? (/[\p{L}\p{N}]/u.test(text) ? undefined : 'PUNCT')
}

const isPronoun = (text: string): boolean => /^(?:nobody|anyone|everyone|none)$/i.test(text)
