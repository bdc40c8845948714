import type { Token } from '@onrecord/english'
import {
  countTitle,
  directions,
  isOfficeHead,
  isOfficeModifier,
  isTitleAlone,
} from '@onrecord/lexicon'
import type { FoundName } from './found-name.ts'

const otherPlaces = new Set(directions)
const hyphen = /^[-‐‑–]$/

/**
 * Where a name of the lexicon and a name that the analyser sees overlap, keep one: the longer, but a group or body of the
 * lexicon stays, a person of the lexicon stays behind a title, and names that hyphens join stay apart.
 *
 * @param known
 *   The names of the lexicon, in order, without overlaps.
 * @param seen
 *   The other names, in order, without overlaps.
 */
export function settleOverlaps(
  known: readonly FoundName[],
  seen: readonly FoundName[],
  tokens: readonly Token[],
  text: string,
): FoundName[] {
  const kept: FoundName[] = []
  const lost = new Set<FoundName>()
  let from = 0
  for (const name of seen) {
    while ((known[from]?.end ?? Number.POSITIVE_INFINITY) <= name.start) from++
    const others: FoundName[] = []
    for (let index = from; (known[index]?.start ?? Number.POSITIVE_INFINITY) < name.end; index++)
      others.push(known[index] as FoundName)
    const winner = settle(name, others, tokens, text)
    if (winner === undefined) continue
    const inner = winner.type === 'PER' ? [] : joinInner(others.filter(isInnerName), winner.inner)
    kept.push({ ...winner, inner: inner.filter((part) => !isOtherPlace(part, winner, tokens)) })
    for (const other of others)
      if (other.start < winner.end && winner.start < other.end) lost.add(other)
  }
  const settled = [...known.filter((name) => !lost.has(name)), ...kept]
  return joinGivenNames(
    settled.sort((a, b) => a.start - b.start),
    text,
  )
}

/** "Jordan Quill": a state of one word right before a person's name of one word is the given name. */
function joinGivenNames(names: readonly FoundName[], text: string): FoundName[] {
  const joined: FoundName[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const isGiven =
      last?.next === name.first &&
      last.next === last.first + 1 &&
      last.bearers.some(({ actor, form }) => actor.kind === 'state' && form === 'name')
    if (last && isGiven && name.type === 'PER' && name.next === name.first + 1) {
      const { start, first } = last
      const words = text.slice(start, name.end).replace(/\s+/g, ' ')
      joined.splice(-1, 1, { ...name, start, first, words, bearers: [] })
    } else joined.push(name)
  }
  return joined
}

/** The seen name as it is to be kept, or nothing where the known ones are. */
function settle(
  name: FoundName,
  others: readonly FoundName[],
  tokens: readonly Token[],
  text: string,
): FoundName | undefined {
  if (others.length === 0) return name
  const reachesOut = others.some(({ start, end }) => start < name.start || end > name.end)
  const isSame = others.some(({ start, end }) => start === name.start && end === name.end)
  if (reachesOut || isSame || isCompound(name, others, tokens)) return undefined
  if (name.type === 'PER') return settlePerson(name, others, tokens, text)
  return others.some(isSettledBody) || leadsToOffice(name, others, tokens) ? undefined : name
}

/** "UK Special" before "Representative": what stands behind the state belongs to the office. */
function leadsToOffice(
  { next }: FoundName,
  others: readonly FoundName[],
  tokens: readonly Token[],
): boolean {
  const between = tokens.slice(others.at(-1)?.next, next)
  return (
    isOfficeHead(tokens[next]?.text.toLowerCase() ?? '') &&
    between.every(({ text }) => isOfficeModifier(text.toLowerCase()))
  )
}

/** A group under arms, or a body with a name of several words: "Taliban" in "Taliban Doha Office". */
const isSettledBody = ({ bearers, first, next }: FoundName): boolean =>
  bearers.some(
    ({ actor }) =>
      actor.kind === 'armed-group' || (actor.kind === 'organization' && next - first > 1),
  )

function settlePerson(
  name: FoundName,
  others: readonly FoundName[],
  tokens: readonly Token[],
  text: string,
): FoundName | undefined {
  const last = others.at(-1)
  const isEnd = last?.end === name.end && last.bearers.some(({ actor }) => actor.kind === 'person')
  const before = tokens.slice(name.first, last?.first).map(({ text }) => text)
  if (isEnd && (countTitle(before) === before.length || others.length > 1)) return undefined
  const [opening] = others
  const opens =
    opening?.start === name.start && opening.bearers.some(({ form }) => form === 'people')
  if (!opens || name.next <= opening.next) return name
  const first = opening.next
  const start = tokens[first]?.start ?? name.start
  const words = text.slice(start, name.end).replace(/\s+/g, ' ')
  return isTitleAlone(words.split(' ')) ? undefined : { ...name, start, first, words }
}

/** Whether hyphens join known names: "Moscow-Islamabad". */
function isCompound(
  name: FoundName,
  others: readonly FoundName[],
  tokens: readonly Token[],
): boolean {
  const words = tokens.slice(name.first, name.next)
  const isJoined = words.some(({ text }) => hyphen.test(text))
  return isJoined && words.filter(({ text }) => !hyphen.test(text)).length === others.length
}

/** "New England" is not England, and "North America" not America. */
const isOtherPlace = (part: FoundName, { first }: FoundName, tokens: readonly Token[]): boolean =>
  part.first > first && otherPlaces.has(tokens[part.first - 1]?.text ?? '')

/** The known names inside a name, and those others that do not overlap them. */
const joinInner = (known: readonly FoundName[], others: readonly FoundName[]): FoundName[] =>
  [
    ...known,
    ...others.filter(
      (name) => !known.some(({ start, end }) => start < name.end && name.start < end),
    ),
  ].sort((a, b) => a.start - b.start)

const isInnerName = ({ bearers }: FoundName): boolean =>
  bearers.some(({ actor, form }) => form !== 'people' && /^(?:state|place)$/.test(actor.kind)) ||
  bearers.some(({ form }) => form === 'seat')
