import type { Word } from '@onrecord/grammar'
import {
  countTitle,
  directions,
  isOfficeHead,
  isOfficeModifier,
  isTitleAlone,
  isUnspecified,
} from '@onrecord/lexicon'
import { compareSpans, contains, overlaps } from '@onrecord/schema'
import type { FoundName } from './found-name.ts'

const otherPlaces = new Set(directions)
const hyphen = /^[-‐‑–]$/
const abbreviation = /^(?:\p{Lu}\.?){2,}$/u

/**
 * Keep one of two overlapping names, one of the lexicon and one of the analyser. The longer is kept, except that an armed
 * group or organization of the lexicon is kept, so is a person of the lexicon after a title, and so are the parts of a
 * compound with hyphens.
 *
 * @param known
 *   The names of the lexicon, in order, without overlaps.
 * @param seen
 *   The names of the analyser, in order, without overlaps.
 */
export function settleOverlaps(
  known: readonly FoundName[],
  seen: readonly FoundName[],
  tokens: readonly Word[],
  text: string,
): FoundName[] {
  const kept: FoundName[] = []
  const dropped = new Set<FoundName>()
  let from = 0
  for (const name of seen) {
    while ((known[from]?.end ?? Number.POSITIVE_INFINITY) <= name.start) from++
    const others: FoundName[] = []
    for (let index = from; (known[index]?.start ?? Number.POSITIVE_INFINITY) < name.end; index++)
      others.push(known[index] as FoundName)
    const winner = settle(name, others, tokens, text)
    if (winner === undefined) continue
    const within = others.filter((other) => isInnerName(other) && contains(winner, other))
    const inner = winner.type === 'PER' ? [] : joinInner(within, winner.inner)
    kept.push({ ...winner, inner: inner.filter((part) => !isOtherPlace(part, winner, tokens)) })
    for (const other of others) if (overlaps(other, winner)) dropped.add(other)
  }
  const settled = [...known.filter((name) => !dropped.has(name)), ...kept]
  return joinGivenNames(settled.sort(compareSpans), text)
}

/** Join a state of one word to the person's name of one word after it, as the given name: "Jordan Quill". */
function joinGivenNames(names: readonly FoundName[], text: string): FoundName[] {
  const joined: FoundName[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const isGiven =
      last?.next === name.first &&
      last.next === last.first + 1 &&
      !abbreviation.test(last.words) &&
      last.bearers.some(({ actor, form }) => actor.kind === 'state' && form === 'name')
    if (last && isGiven && name.type === 'PER' && name.next === name.first + 1) {
      const { start, first } = last
      const words = text.slice(start, name.end).replace(/\s+/g, ' ')
      joined.splice(-1, 1, { ...name, start, first, words, bearers: [] })
    } else joined.push(name)
  }
  return joined
}

/** The name of the analyser as it is kept; undefined where the overlapping names of the lexicon are kept. */
function settle(
  name: FoundName,
  others: readonly FoundName[],
  tokens: readonly Word[],
  text: string,
): FoundName | undefined {
  if (others.length === 0) return name
  const reachesOut = others.some((other) => !contains(name, other))
  const isSame = others.some(({ start, end }) => start === name.start && end === name.end)
  if (reachesOut || isSame || isCompound(name, others, tokens)) return undefined
  if (name.type === 'PER') return settlePerson(name, others, tokens, text)
  const body = withoutOwner(name, others, tokens, text)
  if (body !== name) return body
  return others.some(isFixed) || precedesOffice(name, others, tokens) ? undefined : name
}

/** The body of a state as a separate name: "Interior Ministry" for "Omani Interior Ministry", "Navy" for "Oman's Navy". */
function withoutOwner(
  name: FoundName,
  [opening]: readonly FoundName[],
  tokens: readonly Word[],
  text: string,
): FoundName {
  if (opening?.start !== name.start || !isStateName(opening)) return name
  const isPossessive = tokens[opening.next]?.isPossessiveSign === true
  const first = opening.next + (isPossessive ? 1 : 0)
  const body = beginAt(first, name, tokens, text)
  const isOwned = isPossessive || (isPeople(opening) && isUnspecified(body.words.split(' ')))
  return isOwned && first < name.next ? body : name
}

/** A name without the tokens before one of its own. */
function beginAt(first: number, name: FoundName, tokens: readonly Word[], text: string): FoundName {
  const start = tokens[first]?.start ?? name.start
  return { ...name, start, first, words: text.slice(start, name.end).replace(/\s+/g, ' ') }
}

const isPeople = ({ bearers }: FoundName): boolean => bearers.some(({ form }) => form === 'people')

const isStateName = ({ bearers }: FoundName): boolean =>
  bearers.some(({ actor }) => actor.kind === 'state')

/** Whether the words after the state are modifiers of an office that follows: "UK Special" before "Representative". */
function precedesOffice(
  { next }: FoundName,
  others: readonly FoundName[],
  tokens: readonly Word[],
): boolean {
  const between = tokens.slice(others.at(-1)?.next, next)
  return (
    isOfficeHead(tokens[next]?.text.toLowerCase()) &&
    between.every(({ text }) => isOfficeModifier(text.toLowerCase()))
  )
}

/** Whether a name is that of an armed group, or of an organization in several words: "Taliban" in "Taliban Doha Office". */
const isFixed = ({ bearers, first, next }: FoundName): boolean =>
  bearers.some(
    ({ actor }) =>
      actor.kind === 'armed-group' || (actor.kind === 'organization' && next - first > 1),
  )

/** The name of a person as it is kept, without the state before it: "Omani Ada Quill", "U.S. Ada Quill". */
function settlePerson(
  name: FoundName,
  others: readonly FoundName[],
  tokens: readonly Word[],
  text: string,
): FoundName | undefined {
  const last = others.at(-1)
  const isKnownPerson =
    last?.end === name.end && last.bearers.some(({ actor }) => actor.kind === 'person')
  const before = tokens.slice(name.first, last?.first).map(({ text }) => text)
  if (isKnownPerson && (countTitle(before) === before.length || others.length > 1)) return undefined
  const [opening] = others
  if (opening?.start !== name.start || name.next <= opening.next) return name
  const rest = tokens.slice(opening.next, name.next).map(({ text }) => text)
  if (isStateName(opening) && isTitleAlone(rest)) return undefined
  const isModifier = isPeople(opening) || (isStateName(opening) && abbreviation.test(opening.words))
  return isModifier ? beginAt(opening.next, name, tokens, text) : name
}

/** Whether a name is a compound of known names with hyphens: "Moscow-Islamabad". */
function isCompound(
  name: FoundName,
  others: readonly FoundName[],
  tokens: readonly Word[],
): boolean {
  const words = tokens.slice(name.first, name.next)
  const isJoined = words.some(({ text }) => hyphen.test(text))
  return isJoined && words.filter(({ text }) => !hyphen.test(text)).length === others.length
}

/** Whether a direction before an inner name makes another place of it: "New England", "North America". */
const isOtherPlace = (part: FoundName, { first }: FoundName, tokens: readonly Word[]): boolean =>
  part.first > first && otherPlaces.has(`${tokens[part.first - 1]?.text}`)

/** The inner names of the lexicon, and the other inner names that overlap none of them, in order. */
const joinInner = (known: readonly FoundName[], others: readonly FoundName[]): FoundName[] =>
  [...known, ...others.filter((name) => !known.some((other) => overlaps(other, name)))].sort(
    compareSpans,
  )

/** Whether a name of the lexicon is kept as an inner one: a state, a place or a seat of government. */
const isInnerName = ({ bearers }: FoundName): boolean =>
  bearers.some(({ actor, form }) => form !== 'people' && /^(?:state|place)$/.test(actor.kind)) ||
  bearers.some(({ form }) => form === 'seat')
