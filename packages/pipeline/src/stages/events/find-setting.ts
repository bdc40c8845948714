import { clauseOf, objectsOfPreposition, type Sentence, type Word } from '@onrecord/grammar'
import { isThing } from '@onrecord/lexicon'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findNamed } from './find-named.ts'
import { findNounAgents } from './find-noun-agents.ts'
import { findParticipants } from './find-participants.ts'
import { isSomebody } from './is-somebody.ts'
import { actionsOf } from './word-actions.ts'

const within = ['in', 'across', 'throughout'] as const

/** The state where an action takes place: "marched in Oman", "arrested in Muscat". */
export function findSettingState(trigger: Word, surroundings: Surroundings): FoundParticipant[] {
  for (const place of settingsOf(trigger)) {
    const named = findNamed(place, surroundings)
    const isOfState = surroundings.mentions
      .overlapping(place)
      .some(({ type, reading, seatOf }) => type === 'GPE' && (reading === 'name' || seatOf))
    if (named?.entity && isOfState) return [named]
  }
  return []
}

/** Who carried out the operation that a passive event is part of: "was killed in an Omani raid". */
export function findSettingAgents(trigger: Word, surroundings: Surroundings): FoundParticipant[] {
  for (const setting of settingsOf(trigger)) {
    const deed = isThing(setting.lemma, 'measure')
      ? objectsOfPreposition([setting], 'of').at(0)
      : setting
    if (!(deed?.isNoun && isOperation(deed))) continue
    const rivals = findParticipants(objectsOfPreposition([deed], 'with'), surroundings)
    const agents = findNounAgents(deed, surroundings, ['of', 'on', 'against'], findParticipants)
    const found = [...agents, ...rivals].filter((one) => isSomebody(one) && one.isPlace !== true)
    if (found.length > 0) return found
  }
  return []
}

const isOperation = (noun: Word): boolean =>
  isThing(noun.lemma, 'operations') || actionsOf(noun, 'nouns').length > 0

/** Whether a sentence tells of an accident and of no attack: "two were killed in a crash". */
export const isAccident = ({ words }: Sentence): boolean =>
  words.some(({ lemma }) => isThing(lemma, 'accident')) &&
  !words.some(
    (word) => word.isNoun && actionsOf(word, 'nouns').some(({ type }) => type === 'ASSAULT'),
  )

/** The objects of "in" and the like under a trigger, or under the argument of its light verb. */
function settingsOf(trigger: Word): Word[] {
  const hosts = [trigger, ...clauseOf(trigger).patients.filter((one) => one.index > trigger.index)]
  const over = trigger.is('obj', 'nsubj') && trigger.head ? [trigger.head] : []
  return within.flatMap((preposition) => objectsOfPreposition([...hosts, ...over], preposition))
}
