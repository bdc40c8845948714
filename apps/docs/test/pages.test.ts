import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readBlocks } from '@onrecord/testing/read-blocks'
import { runBlocks } from '@onrecord/testing/run-blocks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyBench, layOut } from './support/bench.ts'
import { makeReader, modules, readPage, shellPath } from './support/reader.ts'

const bench = mkdtempSync(join(modules, '.bench-'))

beforeAll(() => layOut({ folder: bench, environment: { PATH: shellPath(bench) } }))

afterAll(() => rmSync(bench, { recursive: true }))

it.each([
  'docs/annotation.md',
  'docs/ci.md',
  'docs/data-versioning.md',
  'docs/extract.md',
  'docs/formats.md',
  'docs/lexicon.md',
  'docs/own-dataset.md',
  'docs/python-and-r.md',
  'docs/readers.md',
  'docs/scale.md',
  'docs/verify.md',
  'packages/command/README.md',
])('the commands of %s run and print what it shows', (page) => {
  const { folder, environment } = makeReader()
  copyBench(bench, folder)
  const ran = runBlocks(readBlocks(readPage(page)), folder, environment)
  expect(ran).not.toEqual([])
  for (const { printed, shown } of ran) if (shown !== undefined) expect(printed).toBe(shown)
})
