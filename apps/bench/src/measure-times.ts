import { extract } from '@onrecord/pipeline'
import type { Table } from './format-table.ts'
import { type Score, scoreGold } from './score-gold.ts'
import { tagWithChrono } from './time-taggers/chrono.ts'
import { tagWithCompromise } from './time-taggers/compromise.ts'
import { tagWithMicrosoft } from './time-taggers/microsoft.ts'
import type { TimeTagger } from './time-taggers/tagger.ts'

const taggers: readonly [name: string, tag: TimeTagger][] = [
  ['onrecord', (text, day) => extract(text, { published: day }).times],
  ['chrono-node', tagWithChrono],
  ['compromise-dates', tagWithCompromise],
  ["Microsoft's recognizers", tagWithMicrosoft],
]
const golds = [
  'gold/times/timebank.jsonl',
  'gold/times/aquaint.jsonl',
  'gold/times/wikiwars.dev.jsonl',
]

/** Score taggers of times side by side: F1 of what overlaps, and of what has the right value too. */
export function measureTimes(): Table {
  const rows = taggers.map(([name, tag]) => [
    name,
    ...golds.flatMap((gold) => {
      const scores = scoreGold('times', gold, ({ text, published = null }) => ({
        times: tag(text, published),
      }))
      return ['relaxed', 'value'].map((figure) => (scores[figure] as Score).f1.toFixed(1))
    }),
  ])
  const columns = ['TimeBank', 'AQUAINT', 'WikiWars dev'].flatMap((name) => [
    `${name}, found`,
    `${name}, value`,
  ])
  return [['tagger', ...columns], ...rows]
}
