import type { Dataset } from '@onrecord/schema/records'
import { open } from '@onrecord/sdk/open'
import { search } from '@onrecord/sdk/search'
import { generateDataset } from '@onrecord/testing/generate-dataset'
import type { Table } from './format-table.ts'
import { listWords } from './list-words.ts'
import { openDuckDb } from './open-duckdb.ts'

const size = { actors: 100_000, quotes: 1_000_000, events: 100_000 }
/** Each query is of other actors, and each search of other words; the median of so many counts. */
const times = 41
/** A look at the words of each record takes seconds. */
const slowTimes = 5

/** The ways to ask the same: how many quotes one actor said about another in 2018, and how many have two words. */
interface Asked {
  query: (speaker: string, about: string) => number | Promise<number>
  search: (word: string, number: string) => number | Promise<number>
}

/**
 * Measure a large generated dataset: opening, queries, searches and memory, beside a look at each record and DuckDB.
 *
 * @throws Error
 *   If the answers differ.
 */
export async function measureSdk(): Promise<Table> {
  const start = readMemory()
  const records = generateDataset(size)
  const given = readMemory()
  const opened = await time(() => open(records))
  const { quotes } = opened.value
  const sdk: Asked = {
    query: (speaker, about) => quotes.by(speaker).about(about).in('2018').count(),
    search: (word, number) => search(quotes, `${word} ${number} `, { fuzzy: false }).total,
  }
  const firstQuery = await time(() => sdk.query('actor-0', 'actor-1'))
  const query = await timeQueries(sdk)
  const queried = readMemory()
  const firstSearch = await time(() => sdk.search('road', '0'))
  const found = await timeSearches(sdk)
  const searched = readMemory()
  const plain = lookAtAll(records)
  const plainQuery = await timeQueries(plain)
  const plainFound = await timeSearches(plain, slowTimes)
  const loaded = await time(() => openDuckDb(records))
  const duckQuery = await timeQueries(loaded.value)
  const duckFound = await timeSearches(loaded.value)
  expectSame([query, plainQuery, duckQuery])
  expectSame([found, duckFound, plainFound])
  const seconds = ({ milliseconds }: { milliseconds: number }) => (milliseconds / 1000).toFixed(1)
  const median = ({ median }: { median: number }) => median.toFixed(median < 10 ? 2 : 0)
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0)
  return [
    ['', 'Onrecord', '`Array.filter`', 'DuckDB'],
    ['open, s', seconds(opened), '', seconds(loaded)],
    ['first query, which indexes actors and dates, s', seconds(firstQuery), '', ''],
    ['query, ms', ...[query, plainQuery, duckQuery].map(median)],
    ['first search, which indexes words, s', seconds(firstSearch), '', ''],
    ['search, ms', ...[found, plainFound, duckFound].map(median)],
    ['memory of the records as given, MB', megabytes(given - start), megabytes(given - start), ''],
    ['and for queries, MB', megabytes(queried - given), '', ''],
    ['and for searches, MB', megabytes(searched - queried), '', ''],
  ]
}

/** The same answers without the SDK. */
function lookAtAll({ actors, quotes }: Dataset): Asked {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return {
    query: (from, of) =>
      quotes.filter(
        ({ speaker, coSpeakers, about, date }) =>
          (speaker === from || coSpeakers.includes(from)) &&
          about.includes(of) &&
          date !== null &&
          date.start <= '2018-12-31' &&
          date.end >= '2018-01-01',
      ).length,
    search: (word, number) =>
      quotes.filter((quote) => {
        const words = listWords(quote, names)
        return words.includes(word) && words.includes(number)
      }).length,
  }
}

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

const timeQueries = ({ query }: Asked) =>
  timeMedian((index) => query(`actor-${index}`, `actor-${index + 1}`), times)

const timeSearches = ({ search }: Asked, count = times) =>
  timeMedian(
    (index) => search(['road', 'harbor', 'bridge'][index % 3] ?? '', `${index * 7}`),
    count,
  )

/** The median time of calls with the numbers from 1, and what they gave. */
async function timeMedian(work: (index: number) => number | Promise<number>, count: number) {
  const runs: { milliseconds: number; value: number }[] = []
  for (let index = 1; index <= count; index++) runs.push(await time(() => work(index)))
  const inOrder = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return { median: inOrder[count >> 1] ?? 0, values: runs.map(({ value }) => value) }
}

/** @throws Error If some answers are not the first of those of the others. */
function expectSame(answers: readonly { readonly values: readonly number[] }[]): void {
  const [first] = answers
  for (const { values } of answers)
    if (values.some((value, index) => value !== first?.values[index]))
      throw new Error('The answers differ')
}
