import type { Token } from '@onrecord/english'
import type { Participant } from '@onrecord/schema'
import type { MentionIndex } from '../actors/mention-index.ts'
import type { Phrase } from '../statements/find-phrases.ts'
import { findSubject } from '../statements/find-subject.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import type { Roles, Trigger } from './event.ts'
import { participantsAfter, participantsBefore, toParticipant } from './find-participants.ts'

/** How far after a verb its recipient may stand, in items. */
const reach = 12

/** Find who did what a verb tells and to whom: active or passive. */
export function findVerbRoles(
  { statement, index, word }: Trigger,
  mentions: MentionIndex,
  references: MentionIndex,
): Roles {
  const subject = findSubject(statement, index, 0)
  const subjects = subject ? findAgents(statement, subject, mentions, references) : []
  if (isPassive(statement, index)) {
    const by = findWord(statement, index + 1, /^by$/)
    const agents = by === undefined ? [] : participantsAfter(statement, by + 1, mentions)
    return { agents, recipients: subjects, rule: 'verb-passive' }
  }
  const recipients = findRecipients(statement, index, word.recipient, mentions)
  const isMutual =
    recipients.length === 0 && subjects.length > 1 && word.recipient.includes('mutual')
  return { agents: subjects, recipients: isMutual ? subjects : recipients, rule: 'verb-active' }
}

/** The actors that a subject names, or the one that its pronoun goes back to. */
function findAgents(
  statement: Statement,
  subject: Phrase,
  mentions: MentionIndex,
  references: MentionIndex,
): Participant[] {
  const named = participantsBefore(statement, subject, mentions)
  if (named.length > 0) return named
  const reference = references.overlapping(subject).find(({ end }) => end >= subject.end)
  return reference ? [toParticipant({ ...reference, start: subject.start, end: subject.end })] : []
}

function findRecipients(
  statement: Statement,
  index: number,
  introducers: readonly string[],
  mentions: MentionIndex,
): Participant[] {
  for (const introducer of introducers) {
    const at =
      introducer === 'object'
        ? index
        : findWord(statement, index + 1, new RegExp(`^${introducer}$`))
    const found =
      at === undefined ? [] : participantsAfter(statement, at + 1, mentions, at === index)
    if (found.length > 0) return found
  }
  return []
}

/** The index of a word after a verb, before the next verb; a gerund behind a preposition counts as a noun. */
function findWord(statement: Statement, from: number, word: RegExp): number | undefined {
  for (let index = from; index < from + reach; index++) {
    const token = tokenAt(statement, index)
    if (token === undefined || isVerb(token, tokenAt(statement, index - 1))) return undefined
    if (word.test(token.text)) return index
  }
  return undefined
}

const isVerb = ({ tag, fineTag }: Token, before: Token | undefined): boolean =>
  tag === 'VERB' && !(fineTag === 'VBG' && before?.tag === 'ADP')

function isPassive(statement: Statement, index: number): boolean {
  if (tokenAt(statement, index)?.text.endsWith('ing')) return false
  for (let before = index - 1; before >= index - 3; before--) {
    const token = tokenAt(statement, before)
    if (token?.text === 'to') return false
    if (token?.lemma === 'be') return true
    if (token?.tag !== 'ADV' && token?.tag !== 'PART') return false
  }
  return false
}
