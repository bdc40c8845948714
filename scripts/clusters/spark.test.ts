/**
 * Runs `deploy/spark` on this machine's Java, on generated texts: `npm run test:clusters`. It needs Java 17 and the packages of
 * `deploy/requirements.txt` in the Python that PYTHON names, by default python3.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOnrecord, runProgram, runPython } from './support/run.ts'
import { count, hasError, lines, readLines, withBadLine, writeDataset } from './support/texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-spark-'))
const texts = join(folder, 'texts.ndjson')

let records: string[]

beforeAll(() => {
  writeFileSync(texts, lines.map((line) => `${line}\n`).join(''))
  records = runOnrecord(`extract --ndjson < ${texts}`).trimEnd().split('\n')
  expect(records).toHaveLength(count)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('Spark', () => {
  it('pipes lines through the command, and goes on after a bad one', () => {
    const withBad = join(folder, 'with-bad.ndjson')
    writeFileSync(withBad, withBadLine())
    runProgram('spark/pipe.py', withBad, join(folder, 'piped'))
    const answers = readLines(join(folder, 'piped'), 'part-')
    expect(answers.filter(hasError)).toHaveLength(1)
    expect(answers.filter((line) => !hasError(line))).toEqual(records)
  })

  it('maps tables of texts, and goes on after a row without text', () => {
    const table = join(folder, 'texts.parquet')
    const write = `
import pandas, sys
table = pandas.read_json(sys.argv[1], lines=True, dtype=False, convert_dates=False)
table.loc[len(table)] = {"id": "bad", "text": None, "published": None}
table.to_parquet(sys.argv[2])`
    runPython('-c', write, texts, table)
    runProgram('spark/map_in_arrow.py', table, join(folder, 'mapped'))
    const read = `
import pandas, sys
table = pandas.read_parquet(sys.argv[1])
table.to_json(sys.argv[2], orient="records", lines=True)`
    runPython('-c', read, join(folder, 'mapped'), join(folder, 'mapped.ndjson'))
    const rows: { id: string; record: string | null; error: string | null }[] = readFileSync(
      join(folder, 'mapped.ndjson'),
      'utf8',
    )
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.filter(({ error }) => error !== null).map(({ id }) => id)).toEqual(['bad'])
    expect(rows.flatMap(({ record }) => record ?? [])).toEqual(records)
  })

  it('makes records that build takes', () => {
    const [here, elsewhere] = [join(folder, 'here'), join(folder, 'elsewhere')]
    for (const each of [here, elsewhere]) writeDataset(each)
    runOnrecord(`build ${here}`)
    const input = join(folder, 'dataset.ndjson')
    runOnrecord(`texts ${elsewhere} > ${input}`)
    const output = join(folder, 'dataset-records')
    runProgram('spark/pipe.py', input, output, '--dataset', elsewhere)
    const told = runOnrecord(`build --from ${output} ${elsewhere}`)
    expect(told).toContain('101 read elsewhere')
    for (const name of ['actors', 'quotes', 'events', 'sources'])
      expect(readFileSync(join(elsewhere, `data/${name}.json`), 'utf8')).toBe(
        readFileSync(join(here, `data/${name}.json`), 'utf8'),
      )
  })
})
