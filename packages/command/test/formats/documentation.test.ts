import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { queryDuckDb } from '../support/duckdb.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder } from '../support/make-folder.ts'
import { isThere, runProgram } from '../support/run-program.ts'
import { makeSample } from '../support/sample-dataset.ts'

const page = readFileSync(
  fileURLToPath(new URL('../../../../docs/formats.md', import.meta.url)),
  'utf8',
)

/** The example in a language, in the section on use. */
function findExample(language: string): string {
  const use = page.slice(page.indexOf('## Use'))
  const [, example] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(use) ?? []
  if (example === undefined) throw new RangeError(`Expected an example in ${language}`)
  return example
}

/** Make the folder that the examples run in. */
async function makeExports(): Promise<string> {
  const { folder } = makeSample()
  const out = makeFolder()
  for (const [format, name] of [
    ['sqlite', 'dataset.sqlite'],
    ['ndjson', 'dataset.ndjson'],
    ['csv', 'csv'],
    ['parquet', 'parquet'],
  ] as const)
    await run(['export', '--format', format, '--out', join(out, name), folder])
  return out
}

it.skipIf(!isThere('python3', '-c', 'import sqlite3'))('shows how Python reads it', async () => {
  const out = runProgram('python3', ['-c', findExample('python')], await makeExports())
  expect(out).toBe('None 1\nAda Quill 1\n')
})

it.skipIf(!isThere('Rscript', '-e', 'library(jsonlite)'))('shows how R reads it', async () => {
  expect(runProgram('Rscript', ['-e', findExample('r')], await makeExports())).toContain('oman')
})

it('shows how DuckDB reads it', async () => {
  const folder = await makeExports()
  const rows = await queryDuckDb(findExample('sql').replaceAll("'parquet/", `'${folder}/parquet/`))
  expect(rows).toEqual([
    { name: 'Oman', quotes: '1' },
    { name: 'Qatar', quotes: '1' },
  ])
})

it.skipIf(!isThere('jq', '--version'))('shows how jq reads it', async () => {
  const out = runProgram('sh', ['-c', findExample('sh')], await makeExports())
  expect(out).toBe('consult-2\n')
})
