import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { readBlocks } from '@onrecord/testing/read-blocks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layOut } from './support/bench.ts'
import { modules, readPage, shellPath } from './support/reader.ts'

const bench = mkdtempSync(join(modules, '.bench-'))
const environment = { ...env, PATH: shellPath(bench) }
const blocks = readBlocks(readPage('docs/python-and-r.md'))

const run = (program: string, ...parameters: string[]) =>
  spawnSync(program, parameters, { cwd: bench, encoding: 'utf8', env: environment })
const hasPandas = run('python3', '-c', 'import pandas, pyarrow').status === 0
const hasArrow = run('Rscript', '-e', 'library(arrow); library(dplyr)').status === 0

beforeAll(() => {
  layOut({ folder: bench, environment: { PATH: environment.PATH } })
  run('npx', 'onrecord', 'export', '--format', 'parquet', '--out', 'tables', 'my-dataset')
})

afterAll(() => rmSync(bench, { recursive: true }))

describe.skipIf(run('python3', '--version').status !== 0)('Python', () => {
  it.for(blocks.filter(({ language }) => language === 'python'))(
    'docs/python-and-r.md:$line',
    ({ code, output }, { skip }) => {
      skip(code.includes('pandas') && !hasPandas, 'pip install pandas pyarrow')
      const { stdout, stderr, status } = run('python3', '-c', code)
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
      expect(stdout).toBe(output ?? stdout)
      expect(stdout).not.toBe('')
    },
  )
})

describe.skipIf(!hasArrow)('R', () => {
  it.each(blocks.filter(({ language }) => language === 'r'))(
    'docs/python-and-r.md:$line',
    ({ code }) => {
      expect(run('Rscript', '-e', code).status).toBe(0)
    },
  )
})
