/**
 * Changes the code of each module in one place at a time, and counts the changes that its tests notice: all modules, or those
 * that are named. With `--write` it writes the scores into CONTRIBUTING.md. It fails where a score is below the least.
 */
import { parseArgs } from 'node:util'
import { formatTable } from '../../apps/bench/src/format-table.ts'
import { modules } from './modules.ts'
import { mutateModule } from './mutate-module.ts'
import { columns, toRow } from './score.ts'
import { writeScores } from './write-scores.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const names = modules.map(({ name }) => name)
const unknown = positionals.find((name) => !names.includes(name))
if (unknown !== undefined) {
  process.stderr.write(`Unexpected "${unknown}", expected one of ${names.join(', ')}\n`)
  process.exit(2)
}

const rows: string[][] = []
for (const module of modules) {
  if (positionals.length > 0 && !positionals.includes(module.name)) continue
  rows.push(toRow(await mutateModule(module)))
}
process.stdout.write(formatTable([columns, ...rows]))
if (values.write) writeScores(rows)
