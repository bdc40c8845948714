import type { Span } from '@onrecord/schema'
import { type Range, type Statement, tokenAt } from './statement.ts'

/** A noun phrase without what follows its noun: "the provincial governor", "Russia's envoy", "they". */
export interface Phrase extends Span, Range {}

const inside = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'X'])
const heads = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X'])

/** The noun phrase whose last item is at `index`, if there is one. */
export function phraseBefore(statement: Statement, index: number): Phrase | undefined {
  const head = tokenAt(statement, index)
  if (head === undefined || !heads.has(head.tag)) return undefined
  let first = index
  while (isInside(statement, first - 1) && !isPronoun(statement, first)) first--
  return toPhrase(statement, first, index + 1)
}

/** The noun phrase whose first item is at `index`, if there is one. */
export function phraseAfter(statement: Statement, index: number): Phrase | undefined {
  let next = index
  while (isInside(statement, next) && !(next > index && isPronoun(statement, next))) next++
  while (next > index && !heads.has(tokenAt(statement, next - 1)?.tag ?? '')) next--
  return next > index ? toPhrase(statement, index, next) : undefined
}

/** A description with the name that follows it after a comma: "his lawyer, Ada Quill". */
export function withName(statement: Statement, phrase: Phrase): Phrase {
  if (tokenAt(statement, phrase.next - 1)?.tag !== 'NOUN') return phrase
  if (tokenAt(statement, phrase.next)?.text !== ',') return phrase
  const name = phraseAfter(statement, phrase.next + 1)
  const isName = name && tokenAt(statement, name.next - 1)?.tag === 'PROPN'
  const isApart = /^(?:,|[.!?]|)$/.test(name ? (tokenAt(statement, name.next)?.text ?? '') : '')
  return isName && isApart ? { ...phrase, next: name.next, end: name.end } : phrase
}

/** The noun phrase around the item at `index`, which is its head or part of a name. */
export function phraseAround(statement: Statement, index: number): Phrase | undefined {
  const head = tokenAt(statement, index)
  if (head === undefined || !heads.has(head.tag)) return undefined
  let next = index + 1
  while (isInside(statement, next) && !isPronoun(statement, next)) next++
  while (next > index + 1 && !heads.has(tokenAt(statement, next - 1)?.tag ?? '')) next--
  return isPronoun(statement, index)
    ? toPhrase(statement, index, index + 1)
    : phraseBefore(statement, next - 1)
}

/** Whether an item goes on with a noun phrase: its words, hyphens between names, and a possessive. */
function isInside(statement: Statement, index: number): boolean {
  const token = tokenAt(statement, index)
  if (token === undefined) return false
  return inside.has(token.tag) || /^(?:['’]s?|[-‐‑.])$/.test(token.text)
}

const isPronoun = (statement: Statement, index: number): boolean =>
  /^(?:he|she|they|it|we|i|you|who|that|which)$/i.test(tokenAt(statement, index)?.text ?? '')

function toPhrase(statement: Statement, index: number, next: number): Phrase | undefined {
  const first = statement.items[index]
  const last = statement.items[next - 1]
  return first && last && { index, next, start: first.start, end: last.end }
}
