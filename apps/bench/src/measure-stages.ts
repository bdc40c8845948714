import { retextBlocks, retextTokens } from '@onrecord/english'
import {
  retextActors,
  retextCoreference,
  retextDocument,
  retextEvents,
  retextOccasions,
  retextQuotes,
  retextStatements,
  retextTimes,
} from '@onrecord/pipeline'
import type { Root } from 'nlcst'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Table } from './format-table.ts'
import { readSources } from './read-sources.ts'

const repetitions = 30
/** How often they run before, until the compiler of the engine has optimized them. */
const warmups = 60

/** The stages in their order: that of the pipeline, apart from what gathers their results. */
const stages = [
  { name: 'blocks and tokens: the analyser', transform: retextTokens() },
  { name: 'document', transform: retextDocument() },
  { name: 'times', transform: retextTimes() },
  { name: 'actors', transform: retextActors() },
  { name: 'statements', transform: retextStatements() },
  { name: 'coreference', transform: retextCoreference() },
  { name: 'quotes', transform: retextQuotes() },
  { name: 'events', transform: retextEvents() },
  { name: 'occasions', transform: retextOccasions() },
] as const

/** Measure how long each stage takes, and how that compares with the analyser, on the dataset's open sources. */
export function measureStages(): Table {
  const texts = readSources()
  const totals = stages.map(() => 0)
  const run = (isCounted: boolean) => {
    for (const text of texts)
      for (const [index, milliseconds] of timeStages(text).entries())
        if (isCounted) totals[index] = (totals[index] ?? 0) + milliseconds
  }
  for (let repetition = 0; repetition < warmups; repetition++) run(false)
  for (let repetition = 0; repetition < repetitions; repetition++) run(true)
  const characters = texts.reduce((sum, text) => sum + text.length, 0) * repetitions
  const [analyser = 1] = totals
  const rows = totals.map((total, index) => [
    stages[index]?.name ?? '',
    ((1e6 * total) / characters).toFixed(0),
    ((100 * total) / analyser).toFixed(1),
  ])
  return [['stage', 'ms a million characters', '% of the analyser'], ...rows]
}

function timeStages(text: string): number[] {
  const file = new VFile({ value: text, data: { given: { published: '2018-03-08' } } })
  let start = performance.now()
  const tree: Root = unified().use(retextBlocks).parse(file)
  return stages.map(({ transform }) => {
    transform(tree, file)
    const end = performance.now()
    const milliseconds = end - start
    start = end
    return milliseconds
  })
}
