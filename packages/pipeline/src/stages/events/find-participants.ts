import type { Participant, Span } from '@onrecord/schema'
import { type ActorMention, isActor } from '../actors/actor-mention.ts'
import type { MentionIndex } from '../actors/mention-index.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'

/** The actors that a stretch of text names. A place stands for the state whose government sits in it. */
export function participantsWithin(mentions: MentionIndex, span: Span): Participant[] {
  return mentions.within(span).map(toParticipant)
}

export const toParticipant = (mention: ActorMention): Participant => ({
  start: mention.start,
  end: mention.end,
  entity: isActor(mention) ? mention.entity : (mention.seatOf ?? null),
})

/**
 * The actors of a noun phrase and of those coordinated with it after it: "by Rome, the Spanish and Oman".
 *
 * @param isObject
 *   Whether the phrase is the object of a verb: then a verb after the last of the list shows that a clause starts there,
 *   as in "Rome met Oman and Madrid left".
 */
export function participantsAfter(
  statement: Statement,
  index: number,
  mentions: MentionIndex,
  isObject = false,
): Participant[] {
  const first = itemAfter(statement, skipAdverbs(statement, index))
  if (first === undefined) return []
  const list = listAfter(statement, first)
  const isList = !(isObject && isVerb(statement, list.at(-1)?.next ?? 0))
  return (isList ? list : [first]).flatMap((phrase) => participantsWithin(mentions, phrase))
}

/** The actors of a noun phrase and of those coordinated with it before it. */
export function participantsBefore(
  statement: Statement,
  phrase: Phrase,
  mentions: MentionIndex,
): Participant[] {
  return listBefore(statement, phrase).flatMap((part) => participantsWithin(mentions, part))
}

function skipAdverbs(statement: Statement, index: number): number {
  let next = index
  while (tokenAt(statement, next)?.tag === 'ADV') next++
  return next
}

const isComma = (statement: Statement, index: number) => tokenAt(statement, index)?.text === ','
const isAnd = (statement: Statement, index: number) =>
  /^(?:and|or|nor|&)$/.test(tokenAt(statement, index)?.text ?? '')
const isVerb = (statement: Statement, index: number) =>
  /^(?:VERB|AUX)$/.test(tokenAt(statement, index)?.tag ?? '')

/** A noun phrase and the list that it starts. Only "and" makes a list: a comma alone opens an apposition or a clause. */
function listAfter(statement: Statement, first: Phrase): Phrase[] {
  const list = [first]
  let { next } = first
  for (;;) {
    const comma = isComma(statement, next) ? 1 : 0
    const and = isAnd(statement, next + comma) ? 1 : 0
    const phrase = comma + and > 0 ? itemAfter(statement, next + comma + and) : undefined
    if (phrase === undefined) return [first]
    list.push(phrase)
    next = phrase.next
    if (and === 1) return list
  }
}

/** A noun phrase, or an adjective that shares its noun with the one after it: "Omani" in "Omani and Qatari ships". */
function itemAfter(statement: Statement, index: number): Phrase | undefined {
  const isShared = isComma(statement, index + 1) || isAnd(statement, index + 1)
  return phraseAfter(statement, index) ?? (isShared ? adjectiveAt(statement, index) : undefined)
}

/** A noun phrase and the list that it ends. */
function listBefore(statement: Statement, last: Phrase): Phrase[] {
  const list = [last]
  for (let { index } = last; ; index = list[0]?.index ?? 0) {
    const separator = index - 1
    const isFirst = list.length === 1
    if (!(isFirst ? isAnd : isComma)(statement, separator)) return list
    const end = isFirst && isComma(statement, separator - 1) ? separator - 2 : separator - 1
    const phrase = phraseBefore(statement, end) ?? adjectiveAt(statement, end)
    if (phrase === undefined || isVerb(statement, phrase.index - 1)) return list
    list.unshift(phrase)
  }
}

function adjectiveAt(statement: Statement, index: number): Phrase | undefined {
  const token = tokenAt(statement, index)
  if (token?.tag !== 'ADJ') return undefined
  return { index, next: index + 1, start: token.start, end: token.end }
}
