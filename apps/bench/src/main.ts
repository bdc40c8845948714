/**
 * Measures accuracy and speed and prints them as Markdown tables: all, or those that are named. With `--write` it writes each
 * table between the comments that name it: the summary in the README, the dataset in docs/data-card.md, those of the SDK in
 * docs/sdk.md, growth, long and many texts and costs in docs/scale.md, verify in docs/verify.md and all others in docs/accuracy.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { formatTable, type Table } from './format-table.ts'
import { measureGrowth } from './growth/measure-growth.ts'
import { measureAccuracy, summarizeAccuracy } from './measure-accuracy.ts'
import { measureBuilds } from './measure-builds.ts'
import { measureCalibration } from './measure-calibration.ts'
import { measureConfusion } from './measure-confusion.ts'
import { measureDataset } from './measure-dataset.ts'
import { measureEventCalibration } from './measure-event-calibration.ts'
import { measureJobs } from './measure-jobs.ts'
import { measureLongTexts } from './measure-long-texts.ts'
import { computeCosts, measureManyTexts } from './measure-many-texts.ts'
import { measureScale } from './measure-scale.ts'
import { measureSdk } from './measure-sdk.ts'
import { measureSdkSize } from './measure-sdk-size.ts'
import { measureSpeed } from './measure-speed.ts'
import { measureStages } from './measure-stages.ts'
import { measureTimes } from './measure-times.ts'
import { measureVerify } from './measure-verify.ts'
import { replaceSection } from './replace-section.ts'
import { hasGold } from './score-gold.ts'

const page = new URL('../../../docs/accuracy.md', import.meta.url)
const pages = new Map([
  ['summary', new URL('../../../README.md', import.meta.url)],
  ['dataset', new URL('../../../docs/data-card.md', import.meta.url)],
  ['sdk', new URL('../../../docs/sdk.md', import.meta.url)],
  ['sdk-size', new URL('../../../docs/sdk.md', import.meta.url)],
  ['growth', new URL('../../../docs/scale.md', import.meta.url)],
  ['long-texts', new URL('../../../docs/scale.md', import.meta.url)],
  ['many-texts', new URL('../../../docs/scale.md', import.meta.url)],
  ['costs', new URL('../../../docs/scale.md', import.meta.url)],
  ['verify', new URL('../../../docs/verify.md', import.meta.url)],
])
let accuracy: Table | undefined
const accuracyOnce = (): Table => {
  accuracy ??= measureAccuracy()
  return accuracy
}
const onGold: readonly [name: string, measure: () => Table][] = [
  ['summary', () => summarizeAccuracy(accuracyOnce())],
  ['accuracy', accuracyOnce],
  ['times', measureTimes],
  ['confusion', () => measureConfusion('gold/events/plv.train.jsonl')],
  ['calibration', () => measureCalibration('gold/quotes/polnear.dev.jsonl')],
  ['calibration-news', () => measureCalibration('gold/news/news.dev.jsonl')],
  ['calibration-events', measureEventCalibration],
]
const measures = new Map<string, () => Table | Promise<Table>>([
  ['dataset', measureDataset],
  ['speed', measureSpeed],
  ['stages', measureStages],
  ['scale', measureScale],
  ['growth', measureGrowth],
  ['long-texts', measureLongTexts],
  ['many-texts', measureManyTexts],
  ['costs', computeCosts],
  ['sdk', measureSdk],
  ['sdk-size', measureSdkSize],
  ['verify', measureVerify],
  ['builds', measureBuilds],
  ['jobs', measureJobs],
  ...(hasGold() ? onGold : []),
])
if (!hasGold())
  process.stderr.write('Accuracy is not measured: there is no gold in ../shared/gold\n')

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
for (const name of named)
  if (!measures.has(name)) {
    process.stderr.write(
      `Unexpected "${name}", expected one of ${[...measures.keys()].join(', ')}\n`,
    )
    process.exit(2)
  }

for (const name of named.length > 0 ? named : measures.keys()) {
  const measure = measures.get(name)
  if (measure === undefined) continue
  const table = formatTable(await measure())
  process.stdout.write(`${name}\n\n${table}\n`)
  if (!process.argv.includes('--write')) continue
  const target = pages.get(name) ?? page
  writeFileSync(target, replaceSection(readFileSync(target, 'utf8'), name, table))
}
