import { extract } from '@onrecord/pipeline'
import type { Span } from '@onrecord/schema'
import { readGold } from './score-gold.ts'

interface Annotated {
  docId: string
  title?: string
  text: string
  entities: (Span & { type: string; cluster: string; name?: [number, number] })[]
}

/** A chain, as the keys of its mentions: those of gold, where a predicted mention is aligned with one. */
type Chain = readonly string[]

const annotated = /^(?:person|organization|place)$/
/** The share of the characters of both that aligned mentions have in common at least. */
const least = 0.5

/**
 * Score chains strictly, a row: LEA (Moosavi and Strube 2016) over all chains of people, organizations and places, where every
 * predicted mention counts, those too that nobody annotated.
 *
 * @param gold
 *   The path of the gold in `../shared`.
 */
export function measureChains(gold: string): string[] {
  const recall = { found: 0, all: 0 }
  const precision = { found: 0, all: 0 }
  for (const { docId, title = null, text, entities } of readGold<Annotated>(gold)) {
    const wanted = entities.filter(({ type }) => annotated.test(type))
    const { mentions } = extract(text, { id: docId, title })
    const aligned = align(
      wanted.map(({ name, start, end }) =>
        name ? { start: name[0], end: name[1] } : { start, end },
      ),
      mentions,
    )
    const keys = groupBy(
      wanted,
      ({ cluster }) => cluster,
      (_, index) => `gold ${index}`,
    )
    const given = groupBy(
      mentions,
      ({ entity }) => entity,
      (_, index) => `gold ${aligned.get(index) ?? `none ${index}`}`,
    )
    addUp(recall, keys, given)
    addUp(precision, given, keys)
  }
  const p = (100 * precision.found) / precision.all
  const r = (100 * recall.found) / recall.all
  return [p, r, (2 * p * r) / (p + r)].map((value) => value.toFixed(1))
}

/** Which wanted span each found one is aligned with, one to one, the best match first. */
function align(wanted: readonly Span[], found: readonly Span[]): Map<number, number> {
  const pairs = found.flatMap((span, index) =>
    wanted
      .map((gold, at) => ({ share: shareOf(gold, span), gold: at, index }))
      .filter(({ share }) => share >= least),
  )
  pairs.sort((a, b) => b.share - a.share || a.gold - b.gold || a.index - b.index)
  const aligned = new Map<number, number>()
  const taken = new Set<number>()
  for (const { gold, index } of pairs) {
    if (taken.has(gold) || aligned.has(index)) continue
    aligned.set(index, gold)
    taken.add(gold)
  }
  return aligned
}

/** What two spans have in common, as a share of what they cover together. */
function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function groupBy<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  keyOf: (item: Item, index: number) => string,
): Chain[] {
  const groups = new Map<string, string[]>()
  for (const [index, item] of items.entries()) {
    const group = groups.get(groupOf(item))
    if (group) group.push(keyOf(item, index))
    else groups.set(groupOf(item), [keyOf(item, index)])
  }
  return [...groups.values()]
}

/** Add the links of chains that others have too, weighed by the length of the chain. Single mentions have none. */
function addUp(
  sum: { found: number; all: number },
  chains: readonly Chain[],
  others: readonly Chain[],
) {
  const chainOf = new Map(
    others.flatMap((chain, index) => chain.map((key) => [key, index] as const)),
  )
  for (const chain of chains) {
    if (chain.length < 2) continue
    const shared = new Map<number, number>()
    for (const key of chain) {
      const other = chainOf.get(key)
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const links = [...shared.values()].reduce((all, size) => all + countLinks(size), 0)
    sum.all += chain.length
    sum.found += (chain.length * links) / countLinks(chain.length)
  }
}

const countLinks = (size: number): number => (size * (size - 1)) / 2
