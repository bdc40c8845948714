import { extract } from '@onrecord/pipeline'
import { type CodedSentence, hasParties, rootOf } from './coded-sentence.ts'
import type { Table } from './format-table.ts'
import { readGold } from './score-gold.ts'

/**
 * The confusion matrix of the event types, for the events whose two parties are found: a row for each type of the gold, with
 * the number of its events, how many are found, and with which types.
 *
 * @param gold
 *   The name of the gold.
 */
export function measureConfusion(gold: string): Table {
  const rows = new Map<string, { gold: number; taken: Map<string, number> }>()
  for (const { text, events } of readGold<CodedSentence>(gold)) {
    const found = extract(text).events
    for (const event of events) {
      const root = rootOf(event.root)
      const row = rows.get(root) ?? { gold: 0, taken: new Map<string, number>() }
      rows.set(root, row)
      row.gold++
      const roots = found.filter((one) => hasParties(one, event)).map(({ type }) => rootOf(type))
      const taken = roots.includes(root) ? root : roots[0]
      if (taken) row.taken.set(taken, (row.taken.get(taken) ?? 0) + 1)
    }
  }
  const roots = [...rows.keys()].sort()
  return [
    ['root', 'gold', 'found', ...roots],
    ...roots.map((root) => {
      const { gold = 0, taken = new Map<string, number>() } = rows.get(root) ?? {}
      const total = [...taken.values()].reduce((sum, count) => sum + count, 0)
      return [
        root,
        String(gold),
        String(total),
        ...roots.map((one) => String(taken.get(one) ?? '')),
      ]
    }),
  ]
}
