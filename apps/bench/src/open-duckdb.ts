import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Dataset } from '@onrecord/schema/records'
import { listWords } from './list-words.ts'

/** So many quotes are written at once. */
const chunk = 100_000

/** Counts of quotes. */
interface Counts {
  /** Those of one actor about another in 2018. */
  query: (speaker: string, about: string) => Promise<number>
  /** Those with two words. */
  search: (first: string, second: string) => Promise<number>
}

/** Put the fields of quotes that queries read, and their words, into a table of DuckDB in memory. */
export async function openDuckDb({ actors, quotes }: Dataset): Promise<Counts> {
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const file = join(folder, 'quotes.ndjson')
  for (let start = 0; start < quotes.length; start += chunk)
    writeFileSync(
      file,
      quotes
        .slice(start, start + chunk)
        .map((quote) => formatRow(quote, names))
        .join(''),
      { flag: 'a' },
    )
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(
    `CREATE TABLE quotes AS SELECT * FROM read_json('${file}', columns = {
      speakers: 'VARCHAR[]', about: 'VARCHAR[]', words: 'VARCHAR[]', first: 'DATE', last: 'DATE'
    })`,
  )
  rmSync(folder, { recursive: true })
  const prepare = async (condition: string) => {
    const prepared = await connection.prepare(
      `SELECT count(*)::INTEGER FROM quotes WHERE ${condition}`,
    )
    return async (...values: readonly string[]) => {
      for (const [index, value] of values.entries()) prepared.bindVarchar(index + 1, value)
      const [row] = await (await prepared.run()).getRows()
      return Number(row?.[0])
    }
  }
  return {
    query: await prepare(
      `list_contains(speakers, $1) AND list_contains(about, $2) AND first <= '2018-12-31' AND last >= '2018-01-01'`,
    ),
    search: await prepare('list_contains(words, $1) AND list_contains(words, $2)'),
  }
}

function formatRow(quote: Dataset['quotes'][number], names: ReadonlyMap<string, string>): string {
  const { speaker, coSpeakers, about, date } = quote
  const speakers = speaker === null ? coSpeakers : [speaker, ...coSpeakers]
  const words = [...new Set(listWords(quote, names))]
  return `${JSON.stringify({ speakers, about, words, first: date?.start, last: date?.end })}\n`
}
