import type { EventStatus } from '@onrecord/schema'
import { adjectiveEntries, nounEntries, verbEntries } from '../generated/predicates.ts'
import { type Effect, effects } from './effects.ts'
import type { AdjectiveEntry, CueWord, NounEntry, VerbEntry } from './predicate-schemas.ts'

const verbs = new Map(verbEntries.map((entry) => [entry.verb, entry]))
const nouns = new Map(nounEntries.map((entry) => [entry.noun, entry]))
const adjectives = new Map(adjectiveEntries.map((entry) => [entry.adjective, entry]))
const byPartOfSpeech = { verb: verbs, noun: nouns, adjective: adjectives }
const cues = { verb: cuesAmong('verb', verbs), noun: cuesAmong('noun', nouns) }

function cuesAmong(
  partOfSpeech: CueWord['partOfSpeech'],
  entries: ReadonlyMap<string, Pick<VerbEntry, 'reports'>>,
): ReadonlyMap<string, CueWord> {
  const reporting = [...entries].flatMap(([lemma, { reports }]) =>
    reports ? [[lemma, { lemma, partOfSpeech, ...reports }] as const] : [],
  )
  return new Map(reporting)
}

/** The grammatical facts of a verb, by lemma, with a particle after a space: "carry out". */
export const findVerb = (lemma: string): VerbEntry | undefined => verbs.get(lemma)

/** The grammatical facts of a noun that takes complements, by lemma. */
export const findNoun = (lemma: string): NounEntry | undefined => nouns.get(lemma)

/** The grammatical facts of an adjective or participle. */
export const findAdjective = (lemma: string): AdjectiveEntry | undefined => adjectives.get(lemma)

/** The class of predicate that a word is to its complement: `effects` has the status that it gives to an event there. */
export const effectOf = (
  lemma: string,
  partOfSpeech: keyof typeof byPartOfSpeech,
): Effect | undefined => byPartOfSpeech[partOfSpeech].get(lemma)?.effect

/** The status of the event in the complement of a word of any part of speech: "planned" for "plan". */
export function findStatusUnder(lemma: string): EventStatus | undefined {
  const effect = effectOf(lemma, 'verb') ?? effectOf(lemma, 'noun') ?? effectOf(lemma, 'adjective')
  return effect && effects[effect]
}

/** The status that an adjective gives to the noun that it modifies: "planned" for "upcoming". */
export function findStatusBeside(lemma: string): EventStatus | undefined {
  const effect = adjectives.get(lemma)?.beside
  return effect && effects[effect]
}

/** The cue with a lemma, if it is one. */
export const findCueWord = (
  lemma: string,
  partOfSpeech: CueWord['partOfSpeech'],
): CueWord | undefined => cues[partOfSpeech].get(lemma)

/** Whether a verb may report words or a clause of its subject, as "add" does and "refer" does not. */
export const mayReport = (verb: string): boolean =>
  findCueWord(verb, 'verb')?.takes.some((kind) => kind === 'that' || kind === 'marks') ?? false

/** The office of the subject of a verb: "leader" for "leads the party". */
export const officeOfVerb = (lemma: string): string | undefined => verbs.get(lemma)?.office
