import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { readBlocks } from '@onrecord/testing/read-blocks'
import { runBlocks } from '@onrecord/testing/run-blocks'
import { expect, it } from 'vitest'
import { makeReader, readPage, root } from './support/reader.ts'

const picture = join(root, 'docs/images/tutorial-chart.svg')
const [, installed = ''] = readPage('docs/tutorial.md').split(/^(?=## Read an article)/m)

it('the tutorial gives what it shows, and its picture; UPDATE=1 writes the picture', () => {
  const { folder, environment } = makeReader()
  const ran = runBlocks(readBlocks(installed), folder, environment)
  expect(ran).toHaveLength(4)
  for (const { printed, shown } of ran) expect(printed).toBe(shown)
  if (env.UPDATE) cpSync(join(folder, 'chart.svg'), picture)
  expect(readFileSync(join(folder, 'chart.svg'), 'utf8')).toBe(readFileSync(picture, 'utf8'))
})
