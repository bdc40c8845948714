import { extract } from '@onrecord/pipeline'
import type { ExtractedEvent, Participant } from '@onrecord/schema'
import type { Table } from './format-table.ts'
import { readGold } from './score-gold.ts'

type Pair = [start: number, end: number]

interface Annotated {
  text: string
  events: { root: string; source: Pair[]; target: Pair[] }[]
}

/** The types that PLOVER's older codebook, which the gold follows, has as one. */
const joined: Readonly<Record<string, string>> = { CONCEDE: 'YIELD', RETREAT: 'YIELD' }
const mutual = /^(?:AGREE|CONSULT|COOPERATE)$/

/**
 * The confusion matrix of the event types, for the events whose two parties are found: a row for each type of the gold, with
 * the number of its events, how many are found, and with which types.
 *
 * @param gold
 *   The name of the gold.
 */
export function measureConfusion(gold: string): Table {
  const rows = new Map<string, { gold: number; taken: Map<string, number> }>()
  for (const { text, events } of readGold<Annotated>(gold)) {
    const found = extract(text).events
    for (const event of events) {
      const root = joined[event.root] ?? event.root
      const row = rows.get(root) ?? { gold: 0, taken: new Map<string, number>() }
      rows.set(root, row)
      row.gold++
      const roots = found.filter((one) => isSame(one, event)).map(rootOf)
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

const rootOf = ({ type }: ExtractedEvent): string => joined[type] ?? type

function isSame(event: ExtractedEvent, { source, target }: Annotated['events'][number]): boolean {
  const { agents, recipients } = event
  if (isOn(agents, source) && isOn(recipients, target)) return true
  const all = [...agents, ...recipients]
  return mutual.test(event.type) && isOn(all, source) && isOn(all, target)
}

const isOn = (participants: readonly Participant[], wanted: readonly Pair[]): boolean =>
  wanted.length === 0 ||
  participants.some(({ start, end }) => wanted.some(([from, to]) => start < to && from < end))
