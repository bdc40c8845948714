import { extract } from '@onrecord/pipeline'
import { cpuTime } from '@onrecord/testing/cpu-time'
import type { Table } from '../format-table.ts'
import { readSources } from '../read-sources.ts'
import { constructs } from './constructs.ts'

const lengths = [8_000, 16_000, 32_000] as const
const runs = 3
/** How many rows the table has. */
const worst = 10

/**
 * Measure the time that a character of each construct takes on the processor, as a multiple of a character of prose, and how the
 * time grows where the text doubles. The table has the constructs that take longest.
 */
export function measureGrowth(): Table {
  const prose = readSources().join('\n\n').slice(0, lengths[2])
  time(prose)
  const ofProse = time(prose) / prose.length
  const rows = constructs.map(([name, unit]) => {
    const texts = lengths.map((length) =>
      unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
    )
    const [short = 0, middle = 0, long = 0] = texts.map(time)
    return { name, cost: long / lengths[2] / ofProse, growth: [middle / short, long / middle] }
  })
  rows.sort((a, b) => b.cost - a.cost)
  return [
    [`of ${rows.length} constructs`, 'time a character, of prose', 'growth to 16,000', 'to 32,000'],
    ...rows
      .slice(0, worst)
      .map(({ cost, growth, name }) => [
        name,
        ...[cost, ...growth].map((figure) => figure.toFixed(1)),
      ]),
  ]
}

/** The least of some runs, in milliseconds. */
const time = (text: string): number =>
  Math.min(
    ...Array.from({ length: runs }, () =>
      cpuTime(() => extract(text, { published: '2018-03-08' })),
    ),
  )
