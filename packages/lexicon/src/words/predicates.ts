import type { EventStatus } from '@onrecord/schema'
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts'
import { type Effect, effects } from './effects.ts'
import type { AdjectiveEntry, CueWord, NounEntry, VerbEntry } from './predicate-schemas.ts'

/** The grammatical facts of a verb, by lemma, with a particle after a space: "carry out". */
export const findVerb = (lemma: string): VerbEntry | undefined =>
  lexiconInUse().predicates.verb.get(lemma)

/** The grammatical facts of a noun that takes complements, by lemma. */
export const findNoun = (lemma: string): NounEntry | undefined =>
  lexiconInUse().predicates.noun.get(lemma)

/** The grammatical facts of an adjective or participle. */
export const findAdjective = (lemma: string): AdjectiveEntry | undefined =>
  lexiconInUse().predicates.adjective.get(lemma)

/** The class of predicate that a word is to its complement: `effects` has the status that it gives to an event there. */
export const effectOf = (
  lemma: string,
  partOfSpeech: 'verb' | 'noun' | 'adjective',
): Effect | undefined => lexiconInUse().predicates[partOfSpeech].get(lemma)?.effect

/** The status of the event in the complement of a word of any part of speech: "planned" for "plan". */
export function findStatusUnder(lemma: string): EventStatus | undefined {
  const effect = effectOf(lemma, 'verb') ?? effectOf(lemma, 'noun') ?? effectOf(lemma, 'adjective')
  return effect && effects[effect]
}

/** The status that an adjective gives to the noun that it modifies: "planned" for "upcoming". */
export function findStatusBeside(lemma: string): EventStatus | undefined {
  const effect = findAdjective(lemma)?.beside
  return effect && effects[effect]
}

/** The cue with a lemma, if it is one. */
export const findCueWord = (
  lemma: string,
  partOfSpeech: CueWord['partOfSpeech'],
): CueWord | undefined => lexiconInUse().predicates.cues[partOfSpeech].get(lemma)

/** Whether a verb may report words or a clause of its subject, as "add" does and "refer" does not. */
export const mayReport = (verb: string): boolean =>
  findCueWord(verb, 'verb')?.takes.some((kind) => kind === 'that' || kind === 'marks') ?? false

/** The office of the subject of a verb: "leader" for "leads the party". */
export const officeOfVerb = (lemma: string): string | undefined => findVerb(lemma)?.office
