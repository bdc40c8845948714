/**
 * Runs `deploy/spark` on this machine's Java, on generated texts: `npm run test:spark`. It needs Java 17 and the packages of
 * `deploy/spark/requirements.txt` in the Python that PYTHON names, by default python3.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateNews } from '../../packages/testing/src/generate-news.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const python = env.PYTHON ?? 'python3'
const command = `${process.execPath} ${join(root, 'packages/command/bin/onrecord.js')}`
const count = Number(env.TEXTS ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-spark-'))
const texts = join(folder, 'texts.ndjson')

const lines = [...generateNews(count)].map(([id, file]) => {
  const [, head = '', text = ''] = file.split('---\n')
  const [, published] = /published: (.*)/.exec(head) ?? []
  return JSON.stringify({ id, text, published })
})
const badLine = '{"id":"bad"'

let records: string[]

beforeAll(() => {
  writeFileSync(texts, lines.map((line) => `${line}\n`).join(''))
  records = run('sh', ['-c', `${command} extract --ndjson < ${texts}`])
    .trimEnd()
    .split('\n')
  expect(records).toHaveLength(count)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('Spark', () => {
  it('pipes lines through the command, and goes on after a bad one', () => {
    const withBad = join(folder, 'with-bad.ndjson')
    const middle = count >> 1
    writeFileSync(
      withBad,
      [...lines.slice(0, middle), badLine, ...lines.slice(middle), ''].join('\n'),
    )
    submit('pipe.py', withBad, join(folder, 'piped'))
    const answers = readParts(join(folder, 'piped'))
    expect(answers.filter((line) => 'error' in JSON.parse(line))).toHaveLength(1)
    expect(answers.filter((line) => !('error' in JSON.parse(line)))).toEqual(records)
  })

  it('maps tables of texts, and goes on after a row without text', () => {
    const table = join(folder, 'texts.parquet')
    const write = `
import pandas, sys
table = pandas.read_json(sys.argv[1], lines=True, dtype=False, convert_dates=False)
table.loc[len(table)] = {"id": "bad", "text": None, "published": None}
table.to_parquet(sys.argv[2])`
    run(python, ['-c', write, texts, table])
    submit('map_in_arrow.py', table, join(folder, 'mapped'))
    const read = `
import pandas, sys
table = pandas.read_parquet(sys.argv[1])
table.to_json(sys.argv[2], orient="records", lines=True)`
    run(python, ['-c', read, join(folder, 'mapped'), join(folder, 'mapped.ndjson')])
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
})

function submit(program: string, ...args: string[]): void {
  run(python, [join(root, 'deploy/spark', program), ...args])
}

function run(program: string, args: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    env: {
      ...env,
      ONRECORD: command,
      PYSPARK_PYTHON: python,
      PYSPARK_SUBMIT_ARGS: '--master local[2] pyspark-shell',
    },
    maxBuffer: 2 ** 31,
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.slice(-3000)}`)
  return stdout
}

const readParts = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => name.startsWith('part-'))
    .sort()
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').split('\n').slice(0, -1))
