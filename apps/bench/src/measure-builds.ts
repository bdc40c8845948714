import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateNews } from '@onrecord/testing/generate-news'
import type { Table } from './format-table.ts'

const program = fileURLToPath(new URL('../../../packages/command/bin/onrecord.js', import.meta.url))
const count = 2000
const runs = 5

/** Measure how long `onrecord build` takes on generated news, and how long after one source has changed: the median of five. */
export function measureBuilds(): Table {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    mkdirSync(join(folder, 'sources'))
    writeFileSync(join(folder, 'package.json'), '{ "name": "@example/news", "version": "1.0.0" }\n')
    const news = [...generateNews(count)]
    for (const [id, text] of news) writeFileSync(pathOf(folder, id), text)
    const first = time(folder)
    const [changed] = news[count / 2] ?? ['']
    const others = Array.from({ length: runs }, () => {
      appendFileSync(pathOf(folder, changed), '\nAda Quill visited Oman.\n')
      return time(folder)
    })
    const second = others.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
    return [
      ['sources', 'first build, s', 'one source changed, s', 'times as fast'],
      [String(count), first.toFixed(1), second.toFixed(2), (first / second).toFixed(1)],
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const pathOf = (folder: string, id: string): string => join(folder, 'sources', `${id}.md`)

/** The seconds that a build takes. */
function time(folder: string): number {
  const start = performance.now()
  execFileSync(process.execPath, [program, 'build', folder], { stdio: 'ignore' })
  return (performance.now() - start) / 1000
}
