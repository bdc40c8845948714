import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateNews } from '@onrecord/testing/generate-news'
import type { Table } from './format-table.ts'

const lengths = [5_000, 250_000, 1_000_000, 10_000_000]
/** The most characters of one generated article. */
const shortest = 600
const bin = fileURLToPath(new URL('../../../packages/command/bin/onrecord.js', import.meta.url))
const report = new URL('report-usage.mjs', import.meta.url)

/** Measure the memory and time of the command for one text of generated news, whose records it writes as JSON. */
export function measureLongTexts(): Table {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-long-'))
  try {
    const rows = lengths.map((length) => {
      const file = join(folder, `${length}.txt`)
      writeFileSync(file, writeNews(length))
      const { megabytes, seconds } = extract(file, join(folder, 'records.json'))
      return [length.toLocaleString('en'), megabytes.toFixed(0), seconds.toFixed(1)]
    })
    return [['characters', 'peak, MB', 'CPU, s'], ...rows]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeNews(length: number): string {
  const texts: string[] = []
  for (const file of generateNews(Math.ceil(length / shortest)).values())
    texts.push(file.split('---\n')[2] ?? '')
  return texts.join('\n').slice(0, length)
}

function extract(file: string, records: string): { megabytes: number; seconds: number } {
  const { output, status } = spawnSync(
    process.execPath,
    [`--import=${report}`, bin, 'extract', '--format', 'json', '--jobs', '1', file],
    { encoding: 'utf8', stdio: ['ignore', openSync(records, 'w'), 'ignore', 'pipe'] },
  )
  if (status !== 0) throw new Error(`Unexpected exit code ${status} of ${file}`)
  return JSON.parse(output[3] ?? '')
}
