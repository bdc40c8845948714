import type { Participant, Span } from '@onrecord/schema'
import type { ActorMention } from '../actors/actor-mention.ts'
import type { MentionIndex } from '../actors/mention-index.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'

/** The actors that a stretch of text names. A place stands for the state whose government sits in it. */
export function participantsWithin(mentions: MentionIndex, span: Span): Participant[] {
  return mentions.within(span).map(toParticipant)
}

export const toParticipant = ({
  start,
  end,
  entity,
  reading,
  seatOf,
}: ActorMention): Participant => ({
  start,
  end,
  entity: reading === 'place' ? (seatOf ?? null) : entity,
})

/** The actors of a noun phrase and of those coordinated with it after it: "by Rome, the Spanish and Oman". */
export function participantsAfter(
  statement: Statement,
  index: number,
  mentions: MentionIndex,
): Participant[] {
  const found: Participant[] = []
  let phrase = phraseAfter(statement, skipAdverbs(statement, index))
  while (phrase) {
    found.push(...participantsWithin(mentions, phrase))
    phrase = coordinatedAfter(statement, phrase)
  }
  return found
}

/** The actors of a noun phrase and of those coordinated with it before it. */
export function participantsBefore(
  statement: Statement,
  phrase: Phrase,
  mentions: MentionIndex,
): Participant[] {
  const found: Participant[] = []
  for (let at: Phrase | undefined = phrase; at; at = coordinatedBefore(statement, at))
    found.unshift(...participantsWithin(mentions, at))
  return found
}

function skipAdverbs(statement: Statement, index: number): number {
  let next = index
  while (tokenAt(statement, next)?.tag === 'ADV') next++
  return next
}

const isComma = (statement: Statement, index: number) => tokenAt(statement, index)?.text === ','
const isAnd = (statement: Statement, index: number) =>
  /^(?:and|or|&)$/.test(tokenAt(statement, index)?.text ?? '')

function coordinatedAfter(statement: Statement, { next }: Phrase): Phrase | undefined {
  let index = next
  if (isComma(statement, index)) index++
  if (isAnd(statement, index)) index++
  return index > next ? phraseAfter(statement, index) : undefined
}

function coordinatedBefore(statement: Statement, { index }: Phrase): Phrase | undefined {
  let last = index - 1
  if (isAnd(statement, last)) last--
  if (last < index - 1 && isComma(statement, last)) last--
  if (last === index - 1) {
    if (!isComma(statement, last)) return undefined
    last--
  }
  return phraseBefore(statement, last) ?? adjectiveBefore(statement, last)
}

/** An adjective that shares its noun with the one after it: "American" in "American and Afghan officials". */
function adjectiveBefore(statement: Statement, index: number): Phrase | undefined {
  const token = tokenAt(statement, index)
  if (token?.tag !== 'ADJ') return undefined
  return { index, next: index + 1, start: token.start, end: token.end }
}
