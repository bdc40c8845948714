import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { queryDuckDb } from '../support/duckdb.ts'
import { run } from '../support/fake-terminal.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'
import { type ReadRows, rebuildRecords } from '../support/rebuild-records.ts'
import { isThere, runProgram } from '../support/run-program.ts'
import { makeSample, sampleDataset } from '../support/sample-dataset.ts'

const { sources, actors, quotes, events, redirects } = sampleDataset
const records = { sources, actors, quotes, events, redirects }

/** Export the sample and return the path. */
async function exportSample(format: string, name = format): Promise<string> {
  const out = join(makeFolder(), name)
  const { code, errors } = await run([
    'export',
    '--format',
    format,
    '--out',
    out,
    makeSample().folder,
  ])
  expect({ code, errors: format === 'csv' ? '' : errors }).toEqual({ code: 0, errors: '' })
  return out
}

describe('Parquet', () => {
  it('has all that the records have, for DuckDB', async () => {
    const folder = await exportSample('parquet')
    const read: ReadRows = (table) => queryDuckDb(`SELECT * FROM '${folder}/${table}.parquet'`)
    expect(await rebuildRecords(read)).toEqual(records)
  })

  it('has types, lists and the unit of offsets', async () => {
    const folder = await exportSample('parquet')
    const described = await queryDuckDb(`DESCRIBE SELECT * FROM '${folder}/events.parquet'`)
    const types = new Map(
      described.map(({ column_name, column_type }) => [column_name, column_type]),
    )
    expect(Object.fromEntries(types)).toMatchObject({
      agents: 'VARCHAR[]',
      date_start: 'DATE',
      confidence: 'DOUBLE',
      curated: 'BOOLEAN',
    })
    const metadata = await queryDuckDb(
      `SELECT key::VARCHAR AS key, value::VARCHAR AS value FROM parquet_kv_metadata('${folder}/events.parquet')`,
    )
    expect(metadata).toContainEqual({ key: 'onrecord.unit', value: 'utf-16' })
  })

  it('joins tables by id', async () => {
    const folder = await exportSample('parquet')
    expect(
      await queryDuckDb(
        `SELECT name, count(*)::INTEGER AS n FROM (SELECT unnest(about) AS actor FROM '${folder}/quotes.parquet')
         JOIN '${folder}/actors.parquet' ON id = actor GROUP BY name ORDER BY name`,
      ),
    ).toEqual([
      { name: 'Oman', n: 1 },
      { name: 'Qatar', n: 1 },
    ])
  })
})

/** Read a table of a database, with the lists of its records, as described in docs/formats.md. */
const readSqlite =
  (query: (sql: string) => Record<string, unknown>[]): ReadRows =>
  async (table) => {
    const item = table.replace(/s$/, '')
    const lists: Record<string, [column: string, value: string][]> = {
      sources: [['authors', 'value']],
      actors: [['aliases', 'value']],
      quotes: [
        ['co_speakers', 'actor'],
        ['addressees', 'actor'],
        ['about', 'actor'],
      ],
      events: [
        ['contexts', 'value'],
        ['agents', 'actor'],
        ['recipients', 'actor'],
        ['quotes', 'quote'],
      ],
    }
    const entries = (lists[table] ?? []).map(([column, value]) => ({
      column,
      value,
      rows: query(`SELECT * FROM ${item}_${column} ORDER BY ordinal`),
    }))
    return query(`SELECT * FROM ${table} ORDER BY rowid`).map((row) => ({
      ...row,
      ...Object.fromEntries(
        entries.map(({ column, value, rows }) => [
          column,
          rows.filter((entry) => entry[item] === row.id).map((entry) => entry[value]),
        ]),
      ),
    }))
  }

describe('SQLite', () => {
  it('has all that the records have', async () => {
    const database = new DatabaseSync(await exportSample('sqlite'))
    const rebuilt = await rebuildRecords(readSqlite((sql) => database.prepare(sql).all()))
    expect(rebuilt).toEqual(records)
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    database.close()
  })

  it('has keys that hold', async () => {
    const database = new DatabaseSync(await exportSample('sqlite'))
    database.exec('PRAGMA foreign_keys = ON')
    for (const statement of [
      "INSERT INTO quote_about VALUES ('ada-quill-1', 9, 'nobody')",
      'UPDATE actors SET "of" = \'nobody\'',
      "INSERT INTO actor_affiliation_evidence VALUES ('oman', 0, 0, 'road', 0, 1, 'utf-16', NULL, NULL, NULL)",
      'INSERT INTO quotes SELECT * FROM quotes LIMIT 1',
    ])
      expect(() => database.exec(statement)).toThrow(/constraint failed/)
    database.close()
  })

  it('has views with names', async () => {
    const database = new DatabaseSync(await exportSample('sqlite'))
    expect(database.prepare('SELECT * FROM quote_view ORDER BY id').get()).toMatchObject({
      text: quotes[0]?.text,
      speaker_name: 'Ada Quill',
      co_speaker_names: 'Omani police',
      about_names: 'Oman; Qatar',
      source_titles: 'Harbor 🌊 news; The road',
    })
    expect(database.prepare('SELECT * FROM event_view ORDER BY id').get()).toMatchObject({
      agent_names: 'Ada Quill',
      recipient_names: 'Qatar',
      context_names: 'military; economic',
    })
    database.close()
  })

  it.skipIf(!isThere('python3', '-c', 'import sqlite3'))('opens in Python', async () => {
    const path = await exportSample('sqlite')
    const program = `import json, sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.row_factory = sqlite3.Row
print(json.dumps([dict(row) for row in database.execute(sys.argv[2])]))`
    const query = (sql: string) => JSON.parse(runProgram('python3', ['-c', program, path, sql]))
    expect(await rebuildRecords(readSqlite(query))).toEqual(records)
  })
})

describe('CSV', () => {
  const parseTable = (text: string) =>
    parse(text, {
      columns: true,
      record_delimiter: '\r\n',
      cast: (value, { column, quoting }) => {
        if (value === '' && !quoting) return null
        if (value.startsWith('[') && quoting) return JSON.parse(value)
        if (/offset|length$|ordinal|affiliation|confidence|latitude|longitude/.test(String(column)))
          return Number(value)
        return value === '[]'
          ? []
          : /^(?:curated|summary)$/.test(String(column))
            ? value === 'true'
            : value
      },
    }) as Record<string, unknown>[]

  it('has all that the records have, for another parser', async () => {
    const files = readFolder(await exportSample('csv'))
    const read: ReadRows = async (table) => parseTable(files[`${table}.csv`] ?? '')
    expect(await rebuildRecords(read)).toEqual(records)
  })

  it.skipIf(!isThere('python3', '--version'))('is read by Python', async () => {
    const folder = await exportSample('csv')
    const program = `import csv, json, sys
rows = list(csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))
print(json.dumps([[row['text'], json.loads(row['about'])] for row in rows]))`
    const out = runProgram('python3', ['-c', program, join(folder, 'quotes.csv')])
    expect(JSON.parse(out)).toEqual([
      [quotes[0]?.text, ['oman', 'qatar']],
      ['', []],
    ])
  })
})

describe('NDJSON', () => {
  it('has the records, each with its kind and the unit of its places', async () => {
    const text = readFileSync(await exportSample('ndjson'), 'utf8')
    const [header, ...lines] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { name, version, schemaVersion } = sampleDataset
    expect(header).toEqual({ record: 'dataset', name, version, schemaVersion, unit: 'utf-16' })
    const tables = { source: sources, actor: actors, quote: quotes, event: events }
    const expected = Object.entries({ ...tables, redirect: redirects ?? [] }).flatMap(
      ([record, list]) => list.map((item) => ({ record, ...item })),
    )
    const units: unknown[] = []
    const withoutUnits = JSON.parse(JSON.stringify(lines), (key, value) => {
      if (key !== 'unit') return value
      units.push(value)
      return undefined
    })
    expect(withoutUnits).toEqual(expected)
    expect(units).toHaveLength(
      JSON.stringify(expected).match(/"(?:start":\d|length)/g)?.length ?? 0,
    )
    expect(new Set(units)).toEqual(new Set(['utf-16']))
  })
})
