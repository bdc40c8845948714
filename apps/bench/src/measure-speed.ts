import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Table } from './format-table.ts'
import { readSources } from './read-sources.ts'
import { readers } from './readers.ts'

const loader = fileURLToPath(new URL('load-reader.ts', import.meta.url))
const runs = 5
const repetitions = 20

/**
 * Measure how many characters a second are read on one thread, on the dataset's open sources, how long a reader takes to
 * load and read a sentence, and what memory it holds then: medians of five runs.
 */
export async function measureSpeed(): Promise<Table> {
  const texts = readSources()
  const length = texts.reduce((sum, text) => sum + text.length, 0) * repetitions
  const rows: string[][] = []
  for (const [index, { load, name }] of readers.entries()) {
    const read = await load()
    time(texts, read)
    const seconds = median(Array.from({ length: runs }, () => time(texts, read)))
    const loads = Array.from({ length: runs }, () => measureLoad(index))
    const milliseconds = median(loads.map((measured) => measured.milliseconds))
    const megabytes = median(loads.map((measured) => measured.megabytes))
    const figures = [length / seconds / 1000, milliseconds, megabytes]
    rows.push([name, ...figures.map((figure) => figure.toFixed(0))])
  }
  return [['reader', 'thousand characters a second', 'load, ms', 'memory, MB'], ...rows]
}

function time(texts: readonly string[], read: (text: string) => unknown): number {
  const start = performance.now()
  for (let repetition = 0; repetition < repetitions; repetition++)
    for (const text of texts) read(text)
  return (performance.now() - start) / 1000
}

/** In a process of its own. */
function measureLoad(index: number): { milliseconds: number; megabytes: number } {
  return JSON.parse(execFileSync(process.execPath, [loader, String(index)], { encoding: 'utf8' }))
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
