import { readFileSync, writeFileSync } from 'node:fs'
import { formatTable } from '../../apps/bench/src/format-table.ts'
import { replaceSection } from '../../apps/bench/src/replace-section.ts'
import { modules } from './modules.ts'
import { columns } from './score.ts'

const page = new URL('../../CONTRIBUTING.md', import.meta.url)

/** Write rows into the table of the page; those of other modules stay. */
export function writeScores(rows: readonly (readonly string[])[]): void {
  const text = readFileSync(page, 'utf8')
  const all = modules.flatMap(({ name }) => {
    const row = rows.find(([first]) => first === name) ?? readRow(text, name)
    return row ? [row] : []
  })
  writeFileSync(page, replaceSection(text, 'mutation', formatTable([columns, ...all])))
}

const readRow = (text: string, name: string): string[] | undefined =>
  text
    .split('\n')
    .find((line) => line.startsWith(`| ${name} |`))
    ?.slice(2, -2)
    .split(' | ')
