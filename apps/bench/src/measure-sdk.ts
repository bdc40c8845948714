import type { Dataset } from '@onrecord/schema/records'
import { open } from '@onrecord/sdk/open'
import { generateDataset } from '@onrecord/testing/generate-dataset'
import type { Table } from './format-table.ts'
import { openDuckDb } from './open-duckdb.ts'

const size = { actors: 100_000, quotes: 1_000_000, events: 100_000 }
/** Each query is of other actors; the median of so many counts. */
const times = 41

/** Measure opening and querying a large generated dataset, beside a look at each record and DuckDB. */
export async function measureSdk(): Promise<Table> {
  const records = generateDataset(size)
  const before = readMemory()
  const opened = await time(() => open(records))
  const { quotes } = opened.value
  const ask = (index: number) =>
    quotes
      .by(`actor-${index}`)
      .about(`actor-${index + 1}`)
      .in('2018')
      .count()
  const first = await time(() => ask(0))
  const sdk = await timeMedian(ask)
  const megabytes = (readMemory() - before) / 1e6
  const plain = await timeMedian((index) => lookAtAll(records, index))
  const loaded = await time(() => openDuckDb(records.quotes))
  const duckdb = await timeMedian((index) => loaded.value(`actor-${index}`, `actor-${index + 1}`))
  if (new Set([sdk, plain, duckdb].map(({ values }) => String(values))).size > 1)
    throw new Error('The answers differ')
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
  return [
    ['', 'open, s', 'first query, s', 'query, ms', 'memory, MB'],
    [
      'Onrecord',
      seconds(opened.milliseconds),
      seconds(first.milliseconds),
      sdk.median.toFixed(2),
      megabytes.toFixed(0),
    ],
    ['`Array.filter`', '', '', plain.median.toFixed(2), ''],
    ['DuckDB', seconds(loaded.milliseconds), '', duckdb.median.toFixed(2), ''],
  ]
}

/** The same answer as that of the query, without the SDK. */
const lookAtAll = ({ quotes }: Dataset, index: number): number =>
  quotes.filter(
    ({ speaker, coSpeakers, about, date }) =>
      (speaker === `actor-${index}` || coSpeakers.includes(`actor-${index}`)) &&
      about.includes(`actor-${index + 1}`) &&
      date !== null &&
      date.start <= '2018-12-31' &&
      date.end >= '2018-01-01',
  ).length

function readMemory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

async function time<Value>(work: () => Value | Promise<Value>) {
  const start = performance.now()
  const value = await work()
  return { milliseconds: performance.now() - start, value }
}

/** The median time of calls with the numbers from 1, and what they gave. */
async function timeMedian(work: (index: number) => number | Promise<number>) {
  const runs: { milliseconds: number; value: number }[] = []
  for (let index = 1; index <= times; index++) runs.push(await time(() => work(index)))
  const inOrder = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return { median: inOrder[times >> 1] ?? 0, values: runs.map(({ value }) => value) }
}
