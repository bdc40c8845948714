import { asksForAnonymity, lightVerbOf, type Word } from '@onrecord/grammar'
import { traitsOf } from '@onrecord/lexicon'
import { completeParties } from './complete-parties.ts'
import type { Match, Surroundings } from './event.ts'
import { findContained } from './find-contained.ts'
import { isAccident } from './find-setting.ts'
import type { FoundEvent } from './found-event.ts'
import { isTold } from './is-told.ts'
import { joinCasualties } from './join-casualties.ts'
import { matchAction } from './match-action.ts'
import { isCharge, isUse } from './purpose.ts'
import { type EventRule, eventRules } from './rules.ts'
import { actionsOf } from './word-actions.ts'

/** The events that the words of a sentence tell, in order. */
export function findEvents(words: readonly Word[], surroundings: Surroundings): FoundEvent[] {
  const found: FoundEvent[] = []
  const contained = new Set<Word>()
  const byVerb = new Map<Word, FoundEvent>()
  let isAfterAccident: boolean | undefined
  for (const word of words) {
    if (asksForAnonymity(word)) continue
    const match = matchAction(word, surroundings)
    if (match === undefined || isUse(word) || isCharge(word) || isModifier(word)) continue
    const event = applyRules(match, surroundings)
    if (event === undefined) continue
    completeParties(event, found, surroundings)
    if (joinCasualties(event, found)) continue
    if (!isTold(event, found)) continue
    if (event.isAgentless && event.agents.length === 0) {
      isAfterAccident ??= isAccident(word.sentence)
      if (isAfterAccident) continue
    }
    for (const other of findContained(match)) contained.add(other)
    if (event.rule.isNominal) {
      const verb = lightVerbOf(word)
      if (verb && byVerb.get(verb)?.action.type === event.action.type) continue
    } else byVerb.set(word, event)
    found.push(event)
  }
  return found.filter(({ word, action, rule }) => {
    const verb = rule.isNominal === true && word.is('nsubj', 'obl') ? word.head : undefined
    const isSubject = verb && byVerb.get(verb)?.action.type === action.type
    return !contained.has(word) && isSubject !== true
  })
}

/** Whether a noun only says what kind another is of: "an aid charity". */
const isModifier = (word: Word): boolean =>
  word.isNoun &&
  word.is('compound') &&
  word.head !== undefined &&
  actionsOf(word.head, 'nouns').length === 0

function applyRules(match: Match, surroundings: Surroundings): FoundEvent | undefined {
  for (const rule of eventRules) {
    const parties = rule.find(match, surroundings)
    if (parties)
      return { ...match, ...parties, rule, isAgentless: lacksAgent(match, parties, rule) }
  }
  return undefined
}

/** Whether nothing beside a passive tells who acts, nor beside a noun for an attack: "the raid on Oman". */
const lacksAgent = (
  { action }: Match,
  { agents }: Pick<Match, 'agents'>,
  { isPassive, isNominal }: EventRule,
): boolean =>
  isPassive === true ||
  (isNominal === true && agents.length === 0 && traitsOf(action.type).agentlessNoun)
