import type { GoldSentence } from '../read-sentences.ts'
import type { Phrase, Word } from './phrase.ts'

/** Kinds of phrases that sentences are put together from. */
const kinds = [
  'subject',
  'subject that is a deed',
  'apposition',
  'participle',
  'predicate',
  'predicate with a particle',
  'predicate with an infinitive',
  'speech verb',
] as const
export type Kind = (typeof kinds)[number]

/** Phrases by kind, and by the form of their head: common ones are no likelier than rare ones. */
export type Phrases = ReadonlyMap<Kind, ReadonlyMap<string, readonly Phrase[]>>

/** The most words of a phrase. */
const longest: Record<Kind, number> = {
  subject: 5,
  'subject that is a deed': 5,
  apposition: 8,
  participle: 7,
  predicate: 9,
  'predicate with a particle': 9,
  'predicate with an infinitive': 10,
  'speech verb': 1,
}
const most = Math.max(...Object.values(longest))
/** The least share of a teacher's choice that is taken for sure. */
const sure = 0.9
/** Nouns made from verbs, whose doer follows with "by". */
const deedEnding =
  /(?:[st]ion|ment|sal|val|ance|ism|attack|raid|report|strike|move|visit|offer|bid)s?$/
const finite = new Set(['VBD', 'VBZ', 'VBP', 'VB'])
/** Relations of what follows a verb in a plain predicate. */
const complements = new Set(['obj', 'iobj', 'obl', 'obl:unmarked', 'xcomp', 'compound:prt'])
/** Relations that make a phrase more than a plain one. */
const additions = new Set(
  ...[
    ['acl', 'acl:relcl', 'advcl', 'appos', 'conj', 'parataxis', 'punct', 'list', 'dep', 'orphan'],
  ],
)

/** How often a verb is to be seen with a clause before it counts as one of speech. */
const fewest = 3

/** Find the phrases of sentences whose trees are known. */
export function findPhrases(sentences: readonly GoldSentence[]): Phrases {
  const found = new Map(kinds.map((kind) => [kind, new Map<string, Phrase[]>()]))
  for (const sentence of sentences)
    for (const [kind, phrase] of readPhrases(sentence)) {
      const phrases = found.get(kind)
      const key = `${phrase.head.fineTag} ${phrase.head.form}`
      const same = phrases?.get(key)
      if (same) same.push(phrase)
      else phrases?.set(key, [phrase])
    }
  const verbs = found.get('speech verb')
  for (const [key, phrases] of verbs ?? []) if (phrases.length < fewest) verbs?.delete(key)
  return found
}

function* readPhrases(sentence: GoldSentence): Generator<[Kind, Phrase]> {
  const { fineTags, heads, relations, tags } = sentence
  const dependents = heads.map((): number[] => [])
  for (const [index, head] of heads.entries()) dependents[head - 1]?.push(index)
  for (const [index, relation] of relations.entries()) {
    const isNoun = tags[index] === 'NOUN' || tags[index] === 'PROPN'
    const below = dependents[index] ?? []
    if (isNoun && relation.startsWith('nsubj')) {
      const phrase = cut(sentence, dependents, index, below)
      const isDeed = deedEnding.test(sentence.forms[index] ?? '')
      if (phrase) yield* fit(isDeed ? 'subject that is a deed' : 'subject', phrase)
    } else if (isNoun && relation === 'appos') {
      const phrase = cut(sentence, dependents, index, withoutMarks(sentence, below))
      if (phrase) yield* fit('apposition', phrase)
    } else if (relation === 'acl' && /^VB[NG]$/.test(fineTags[index] ?? '')) {
      const phrase = cut(sentence, dependents, index, below)
      if (phrase && phrase.words.length > 1 && phrase.words[0] === phrase.head)
        yield* fit('participle', phrase)
    } else if (tags[index] === 'VERB' && finite.has(fineTags[index] ?? ''))
      yield* readPredicates(sentence, dependents, index)
  }
}

function* readPredicates(
  sentence: GoldSentence,
  dependents: readonly (readonly number[])[],
  index: number,
): Generator<[Kind, Phrase]> {
  const { fineTags, relations } = sentence
  const below = dependents[index] ?? []
  const has = (relation: string) => below.some((each) => relations[each] === relation)
  if (has('ccomp')) {
    if (has('nsubj') && fineTags[index] !== 'VB') {
      const phrase = cut(sentence, dependents, index, [])
      if (phrase) yield* fit('speech verb', phrase)
    }
    return
  }
  const after = below.filter((each) => each > index && complements.has(relations[each] ?? ''))
  if (after.length === 0) return
  const phrase = cut(sentence, dependents, index, after)
  if (!phrase) return
  const infinitive = phrase.words.find(
    ({ head, relation, fineTag }) =>
      head === phrase.head && relation === 'xcomp' && fineTag === 'VB',
  )
  if (infinitive) yield* fit('predicate with an infinitive', phrase)
  else yield* fit(has('compound:prt') ? 'predicate with a particle' : 'predicate', phrase)
}

function* fit(kind: Kind, phrase: Phrase): Generator<[Kind, Phrase]> {
  const isPlain = phrase.words.every(
    (word) => word === phrase.head || !additions.has(word.relation),
  )
  if (isPlain && phrase.words.length <= longest[kind]) yield [kind, phrase]
}

function withoutMarks(sentence: GoldSentence, tokens: readonly number[]): readonly number[] {
  return tokens.filter((token) => sentence.tags[token] !== 'PUNCT')
}

/** A token with some of its dependents and all that hangs under these, if they follow each other and are sure. */
function cut(
  sentence: GoldSentence,
  dependents: readonly (readonly number[])[],
  head: number,
  below: readonly number[],
): Phrase | undefined {
  const tokens = [head]
  const rest = [...below]
  for (let token = rest.pop(); token !== undefined; token = rest.pop()) {
    if (tokens.push(token) > most) return undefined
    rest.push(...(dependents[token] ?? []))
  }
  tokens.sort((a, b) => a - b)
  const first = tokens[0] ?? head
  const end = first + tokens.length
  const areTogether = tokens.every((token, place) => token === first + place)
  const breaksName =
    sentence.names[first]?.startsWith('I-') || sentence.names[end]?.startsWith('I-')
  if (!areTogether || breaksName || !tokens.every((token) => isSure(sentence, token)))
    return undefined
  const words = new Map(tokens.map((token) => [token, readWord(sentence, token)]))
  for (const [token, word] of words)
    if (token !== head) word.head = words.get((sentence.heads[token] ?? 0) - 1)
  return { words: [...words.values()], head: words.get(head) as Word }
}

function isSure({ seconds }: GoldSentence, token: number): boolean {
  const parts = [seconds?.heads, seconds?.tags, seconds?.fineTags, seconds?.relations]
  return parts.every((part) => (part?.shares[token] ?? 1) >= sure)
}

function readWord(sentence: GoldSentence, token: number): Word {
  const form = sentence.forms[token] ?? ''
  const tag = sentence.tags[token] ?? ''
  const isCapital = token === 0 && tag !== 'PROPN' && /^[A-Z](?:[a-z]|$)/.test(form) && form !== 'I'
  return {
    form: isCapital ? form.toLowerCase() : form,
    tag,
    fineTag: sentence.fineTags[token] ?? '',
    name: sentence.names[token],
    relation: sentence.relations[token] ?? '',
    head: undefined,
  }
}
