import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateNews } from '@onrecord/testing/generate-news'
import type { Table } from './format-table.ts'

const program = fileURLToPath(new URL('../../../packages/command/bin/onrecord.js', import.meta.url))
const count = 6000
const runs = 3

/**
 * Measure `onrecord extract --ndjson` on generated news: in one thread, in two, and as two processes with half the texts each. The
 * three take turns, so that other load on the machine meets them alike; the medians of three are given.
 */
export async function measureJobs(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    const lines = [...generateNews(count)].map(([id, text]) => `${JSON.stringify({ id, text })}\n`)
    const write = (name: string, some: readonly string[]): string => {
      writeFileSync(join(folder, name), some.join(''))
      return join(folder, name)
    }
    const all = write('all', lines)
    const halves = [
      write('first', lines.slice(0, count / 2)),
      write('rest', lines.slice(count / 2)),
    ]
    const ways: [name: string, run: () => Promise<number>][] = [
      ['one thread', () => time([[all, 1]])],
      ['two threads', () => time([[all, 2]])],
      ['two processes', () => time(halves.map((half): [string, number] => [half, 1]))],
    ]
    const times = ways.map((): number[] => [])
    for (let run = 0; run < runs; run++)
      for (const [index, [, measure]] of ways.entries()) times[index]?.push(await measure())
    const rates = times.map((seconds) => count / median(seconds))
    const processes = rates.at(-1) ?? Number.NaN
    return [
      ['way', 'texts a second', 'of two processes'],
      ...ways.map(([name], index) => {
        const rate = rates[index] ?? Number.NaN
        return [name, rate.toFixed(0), (rate / processes).toFixed(2)]
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The seconds that processes take, which run at once, each on a file with a number of threads. */
async function time(calls: readonly [path: string, jobs: number][]): Promise<number> {
  const start = performance.now()
  await Promise.all(calls.map(([path, jobs]) => finish(startOn(path, jobs))))
  return (performance.now() - start) / 1000
}

function startOn(path: string, jobs: number): ChildProcess {
  const input = openSync(path, 'r')
  const call = [program, 'extract', '--ndjson', '--jobs', String(jobs)]
  const child = spawn(process.execPath, call, { stdio: [input, 'ignore', 'inherit'] })
  closeSync(input)
  return child
}

async function finish(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`onrecord exited with ${code}`)
}
