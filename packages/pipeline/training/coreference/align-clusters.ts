import type { Span } from '@onrecord/schema'
import type { Phrase } from '../../src/stages/coreference/phrase.ts'
import type { GoldMention } from './read-documents.ts'

/** How far before a mention a phrase with it may start, in code units. */
const reach = 300

/**
 * The annotated cluster of each phrase: one to one, the mentions that share most with it first, at least half.
 *
 * @returns
 *   By phrase; nothing for a phrase that is no annotated mention.
 */
export function alignClusters(
  phrases: readonly Phrase[],
  mentions: readonly GoldMention[],
): (string | undefined)[] {
  const spans = phrases
    .map(({ name, start, end, index }) => ({ index, ...(name ?? { start, end }) }))
    .sort((a, b) => a.start - b.start)
  const golds = mentions
    .map(({ start, end, name, cluster }) => ({
      ...(name ? { start: name[0], end: name[1] } : { start, end }),
      cluster,
    }))
    .sort((a, b) => a.start - b.start)
  const pairs: { share: number; gold: number; index: number }[] = []
  let from = 0
  for (const [gold, mention] of golds.entries()) {
    while ((spans[from]?.start ?? Number.POSITIVE_INFINITY) < mention.start - reach) from++
    for (let at = from; at < spans.length; at++) {
      const span = spans[at]
      if (span === undefined || span.start >= mention.end) break
      const share = shareOf(mention, span)
      if (share >= 0.5) pairs.push({ share, gold, index: span.index })
    }
  }
  pairs.sort((a, b) => b.share - a.share || a.gold - b.gold || a.index - b.index)
  const clusters = new Map<number, string>()
  const used = new Set<number>()
  for (const { gold, index } of pairs) {
    if (used.has(gold) || clusters.has(index)) continue
    used.add(gold)
    clusters.set(index, String(golds[gold]?.cluster))
  }
  return phrases.map(({ index }) => clusters.get(index))
}

function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
