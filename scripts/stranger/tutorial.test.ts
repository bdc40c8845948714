import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBlocks } from '@onrecord/testing/read-blocks'
import { runBlocks } from '@onrecord/testing/run-blocks'
import { expect, it, onTestFinished } from 'vitest'
import { root } from '../test/support/run-script.ts'

it('the tutorial leads from a clone to a chart, as it is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-stranger-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const page = readFileSync(join(root, 'docs/tutorial.md'), 'utf8')
  // The packages of others are in npm's cache already, since this repository was installed.
  const environment = { REPOSITORY: root, npm_config_prefer_offline: 'true' }
  const ran = runBlocks(readBlocks(page), folder, environment)
  expect(ran.length).toBeGreaterThan(5)
  for (const { printed, shown } of ran) if (shown !== undefined) expect(printed).toBe(shown)
  const chart = readFileSync(join(folder, 'talks/chart.svg'), 'utf8')
  expect(chart).toContain('Lena Varo visits Oman')
})
