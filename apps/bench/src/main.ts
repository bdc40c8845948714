/**
 * Measures accuracy and speed and prints them as Markdown tables. With `--write` it puts them into the README, between
 * the comments that name them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { formatTable } from './format-table.ts'
import { findGold, measureAccuracy } from './measure-accuracy.ts'
import { measureCalibration } from './measure-calibration.ts'
import { measureScale } from './measure-scale.ts'
import { measureSpeed } from './measure-speed.ts'
import { measureStages } from './measure-stages.ts'
import { replaceSection } from './replace-section.ts'

const readme = new URL('../../../README.md', import.meta.url)
const accuracy = measureAccuracy()
const sections = new Map([
  ['speed', formatTable(await measureSpeed())],
  ['stages', formatTable(measureStages())],
  ['scale', formatTable(measureScale())],
])
if (accuracy) {
  sections.set('accuracy', formatTable(accuracy))
  sections.set('calibration', formatTable(measureCalibration(findGold('quotes/polnear.dev'))))
} else process.stderr.write('Accuracy is not measured: there is no gold in ../shared/gold\n')

for (const table of sections.values()) process.stdout.write(`${table}\n`)

if (process.argv.includes('--write')) {
  const text = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    [...sections].reduce((result, [name, table]) => replaceSection(result, name, table), text),
  )
}
