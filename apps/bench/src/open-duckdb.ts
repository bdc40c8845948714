import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Dataset } from '@onrecord/schema/records'

/** So many quotes are written at once. */
const chunk = 100_000

/**
 * Put the fields of quotes that queries read into a table of DuckDB in memory.
 *
 * @returns
 *   Counts the quotes of one actor about another in 2018.
 */
export async function openDuckDb(
  quotes: Dataset['quotes'],
): Promise<(speaker: string, about: string) => Promise<number>> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const file = join(folder, 'quotes.ndjson')
  for (let start = 0; start < quotes.length; start += chunk)
    writeFileSync(
      file,
      quotes
        .slice(start, start + chunk)
        .map(formatRow)
        .join(''),
      { flag: 'a' },
    )
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(
    `CREATE TABLE quotes AS SELECT * FROM read_json('${file}', columns = {
      speakers: 'VARCHAR[]', about: 'VARCHAR[]', first: 'DATE', last: 'DATE'
    })`,
  )
  rmSync(folder, { recursive: true })
  const prepared = await connection.prepare(
    `SELECT count(*)::INTEGER FROM quotes WHERE list_contains(speakers, $1) AND list_contains(about, $2)
      AND first <= '2018-12-31' AND last >= '2018-01-01'`,
  )
  return async (speaker, about) => {
    prepared.bindVarchar(1, speaker)
    prepared.bindVarchar(2, about)
    const [row] = await (await prepared.run()).getRows()
    return Number(row?.[0])
  }
}

const formatRow = ({ speaker, coSpeakers, about, date }: Dataset['quotes'][number]): string => {
  const speakers = speaker === null ? coSpeakers : [speaker, ...coSpeakers]
  return `${JSON.stringify({ speakers, about, first: date?.start, last: date?.end })}\n`
}
