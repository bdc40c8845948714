import type { Participant } from '@onrecord/schema'
import type { MentionIndex } from '../actors/mention-index.ts'
import { phraseBefore } from '../statements/find-phrases.ts'
import { findSubject } from '../statements/find-subject.ts'
import { type Statement, spanOf, tokenAt } from '../statements/statement.ts'
import type { Roles, Trigger } from './event.ts'
import {
  participantsAfter,
  participantsBefore,
  participantsWithin,
  toParticipant,
} from './find-participants.ts'

/** How far after a noun those who take part may stand, in items. */
const reach = 14
const all = /^(?:between|among|involving|of)$/
const others = /^with$/
/** Verbs whose subject takes part in what their object tells. */
const lightVerbs = new Set([
  'attend',
  'begin',
  'convene',
  'end',
  'have',
  'hold',
  'host',
  'join',
  'open',
  'resume',
])

/** Find who did what a noun tells and to whom: "A's visit to B", "talks between A and B", "an A-B summit". */
export function findNounRoles(trigger: Trigger, mentions: MentionIndex): Roles {
  return trigger.word.recipient.includes('mutual')
    ? findMutualRoles(trigger, mentions)
    : findPossessorRoles(trigger, mentions)
}

function findMutualRoles({ statement, index }: Trigger, mentions: MentionIndex): Roles {
  const named = [
    ...findHosts(statement, index, mentions),
    ...findOwners(statement, index, mentions),
  ]
  const hasPartners = distinct(named).length > 1
  for (let next = index + 1; !hasPartners && next < index + reach; next++) {
    const token = tokenAt(statement, next)
    if (token === undefined) break
    if (all.test(token.text) || (others.test(token.text) && named.length > 0)) {
      named.push(...participantsAfter(statement, next + 1, mentions))
      break
    }
    if (token.tag === 'VERB' || token.tag === 'AUX') break
  }
  const everyone = distinct(named)
  const isMutual = everyone.length > 1
  return {
    agents: isMutual ? everyone : [],
    recipients: isMutual ? everyone : [],
    rule: 'noun-mutual',
  }
}

function findPossessorRoles({ statement, index, word }: Trigger, mentions: MentionIndex): Roles {
  const owners = findOwners(statement, index, mentions)
  const agents = owners.length > 0 ? owners.slice(-1) : findPronounOwner(statement, index, mentions)
  for (let next = index + 1; next < index + reach; next++) {
    const token = tokenAt(statement, next)
    if (token === undefined || token.tag === 'VERB') break
    if (word.recipient.includes(token.text))
      return {
        agents,
        recipients: participantsAfter(statement, next + 1, mentions),
        rule: 'noun-possessor',
      }
  }
  return { agents, recipients: [], rule: 'noun-possessor' }
}

/** The actors in the noun phrase of the noun itself: "Russia's visit", "the Rome-Madrid summit". */
function findOwners(statement: Statement, index: number, mentions: MentionIndex): Participant[] {
  const phrase = phraseBefore(statement, index)
  return phrase ? participantsWithin(mentions, phrase) : []
}

/** Who "his" or "her" goes back to, or forward: "During his visit to Oman, the minister said". */
function findPronounOwner(
  statement: Statement,
  index: number,
  mentions: MentionIndex,
): Participant[] {
  const owner = [1, 2, 3].find((distance) =>
    /^(?:his|her)$/i.test(tokenAt(statement, index - distance)?.text ?? ''),
  )
  if (owner === undefined) return []
  const pronoun = statement.items[index - owner]
  const { start, end } = spanOf(statement)
  if (pronoun === undefined) return []
  const following = mentions.within({ start: pronoun.end, end }).find(({ type }) => type === 'PER')
  const isFronted = index - owner <= 2 && following !== undefined
  const person = isFronted
    ? following
    : mentions.lastBefore(pronoun.start, ({ type }) => type === 'PER')
  if (person === undefined || (!isFronted && person.start < start - 2000)) return []
  return [{ ...toParticipant(person), start: pronoun.start, end: pronoun.end }]
}

/** Who held it: the subject of the verb whose object the noun is. */
function findHosts(statement: Statement, index: number, mentions: MentionIndex): Participant[] {
  const phrase = phraseBefore(statement, index)
  const verb = phrase ? phrase.index - 1 : index - 1
  if (!lightVerbs.has(tokenAt(statement, verb)?.lemma ?? '')) return []
  const subject = findSubject(statement, verb, 0)
  return subject ? participantsBefore(statement, subject, mentions) : []
}

function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string | null>()
  return participants.filter(({ entity }) => !seen.has(entity) && seen.add(entity))
}
