import type { Name, NameType, Token } from '../token.ts'
import { agreeOnTypes, describe } from './agree-on-types.ts'
import { findCommonWords } from './find-common-words.ts'
import type { NameCandidate } from './name-candidate.ts'
import { beginsEntry, continuesEntry } from './name-lists.ts'

/** A sentence whose names are to be found. */
export interface NamedSentence {
  tokens: readonly Token[]
  /** The features of every token from lists of names. */
  lists: readonly number[]
  candidates: NameCandidate[]
}

const capital = /\p{Lu}/u

/** The longest name that is looked for again, in tokens. */
const longestName = 6

/** The names of each sentence of a document. */
export function findNames(sentences: readonly NamedSentence[]): Name[][] {
  const isCommon = findCommonWords(sentences)
  const isName = (candidate: NameCandidate) => !isCommon(candidate)
  const candidates = sentences.flatMap((sentence) => sentence.candidates).filter(isName)
  agreeOnTypes(candidates)
  const known = listKnown(candidates)
  const firstWords = new Set(
    Array.from(known.values(), ({ tokens: [first] }) => first?.text.toLowerCase() ?? ''),
  )
  return sentences.map((sentence) => {
    const names = sentence.candidates.filter(isName).flatMap(toNames)
    const again = findAgain(sentence, known, firstWords).flatMap(toNames)
    const found = [...names, ...again]
    return [...found, ...findPeoples(sentence, found)].sort((a, b) => a.start - b.start)
  })
}

function toNames({ isCity, isCountry, places, tokens, type }: NameCandidate): Name[] {
  if (type === 'MISC') return []
  const name = toName(tokens, type === 'LOC' && (isCity || isCountry) ? 'GPE' : type)
  if (type === 'PER' || places.length === 0) return [name]
  return [{ ...name, inner: places.map((place) => toName(place.tokens, place.type)) }]
}

function toName(tokens: readonly Token[], type: NameType): Name {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, type }
}

/** Names by their words, and people by their surnames. */
function listKnown(candidates: readonly NameCandidate[]): Map<string, NameCandidate> {
  const people = candidates.filter(({ type }) => type === 'PER')
  const surnames = people.map((person) => ({ ...person, tokens: person.tokens.slice(-1) }))
  return new Map([...surnames, ...candidates].map((name) => [describe(name), name]))
}

/**
 * Runs of proper nouns that are names elsewhere in the document. The first word of a sentence has its capital anyway, so
 * it may be a name whatever its tag is.
 */
function findAgain(
  { candidates, tokens }: NamedSentence,
  known: ReadonlyMap<string, NameCandidate>,
  firstWords: ReadonlySet<string>,
): NameCandidate[] {
  const taken = new Set(candidates.flatMap((candidate) => candidate.tokens))
  const found: NameCandidate[] = []
  for (const [first, token] of tokens.entries()) {
    if ((first > 0 && token.tag !== 'PROPN') || taken.has(token)) continue
    if (!firstWords.has(token.text.toLowerCase())) continue
    const again = findLongest(tokens, first, known, taken)
    if (again === undefined) continue
    found.push(again)
    for (const word of again.tokens) taken.add(word)
  }
  return found
}

/** The longest run of free tokens from `first` on that is a known name. */
function findLongest(
  tokens: readonly Token[],
  first: number,
  known: ReadonlyMap<string, NameCandidate>,
  taken: ReadonlySet<Token>,
): NameCandidate | undefined {
  for (let end = Math.min(tokens.length, first + longestName); end > first; end--) {
    const run = tokens.slice(first, end)
    const name = known.get(describe({ tokens: run }))
    if (name === undefined || run.some((token) => taken.has(token))) continue
    if (!run.some(({ text }) => capital.test(text))) continue
    const isSame = run[0]?.text === name.tokens[0]?.text
    const isProper = run.every(
      ({ tag }, index) => tag === 'PROPN' || (first + index === 0 && isSame),
    )
    if (isProper) return { ...name, tokens: run }
  }
  return undefined
}

/** Nationalities and groups that are no part of another name. */
function findPeoples({ lists, tokens }: NamedSentence, names: readonly Name[]): Name[] {
  const found: Name[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!beginsEntry(lists[first], 'nationalities')) continue
    let end = first + 1
    while (continuesEntry(lists[end], 'nationalities')) end++
    const name = toName(tokens.slice(first, end), 'NORP')
    if (!names.some((other) => other.start < name.end && name.start < other.end)) found.push(name)
  }
  return found
}
