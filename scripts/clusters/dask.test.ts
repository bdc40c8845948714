/**
 * Runs `deploy/dask` on this machine, on generated texts: `npm run test:clusters`. It needs the packages of
 * `deploy/requirements.txt` in the Python that PYTHON names, by default python3.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runOnrecord, runProgram } from './support/run.ts'
import { count, hasError, lines, readLines, withBadLine } from './support/texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-dask-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('Dask maps files of lines, and goes on after a bad one', () => {
  const half = count >> 1
  writeFileSync(join(folder, 'texts-0.ndjson'), `${lines.slice(0, half).join('\n')}\n`)
  writeFileSync(join(folder, 'texts-1.ndjson'), withBadLine().split('\n').slice(half).join('\n'))
  runProgram('dask/map_partitions.py', join(folder, 'texts-*.ndjson'), join(folder, 'records'))
  const answers = readLines(join(folder, 'records'), 'records-')
  expect(answers.filter(hasError)).toHaveLength(1)
  writeFileSync(join(folder, 'all'), lines.map((line) => `${line}\n`).join(''))
  const records = runOnrecord(`extract --ndjson < ${join(folder, 'all')}`)
  expect(answers.filter((line) => !hasError(line))).toEqual(records.trimEnd().split('\n'))
})
