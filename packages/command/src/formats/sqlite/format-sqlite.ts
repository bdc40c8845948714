import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { MeasuredDataset } from '../offsets/measured-dataset.ts'
import { makeTables } from '../tables/make-tables.ts'
import type { Cell, Table } from '../tables/table.ts'
import { loadSqlite } from './open-sqlite.ts'
import { indexStatements, listTable, name, tableStatement } from './schema-statements.ts'
import { viewStatements } from './views.ts'

/**
 * Format a dataset as a SQLite database: a table a kind of record, a table a list, and views.
 *
 * @throws UsageError
 *   If this Node has no SQLite.
 */
export async function formatSqlite(dataset: MeasuredDataset): Promise<Uint8Array> {
  const Database = await loadSqlite()
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    const path = join(folder, 'dataset.sqlite')
    const database = new Database(path)
    try {
      write(database, makeTables(dataset))
    } finally {
      database.close()
    }
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function write(database: DatabaseSync, tables: readonly Table[]): void {
  const all = tables.flatMap((table) => [
    table,
    ...table.columns
      .filter(({ type }) => type === 'list')
      .map((column) => listTable(table, column)),
  ])
  database.exec('PRAGMA foreign_keys = ON; PRAGMA journal_mode = MEMORY; BEGIN')
  for (const table of all) database.exec(tableStatement(table))
  for (const table of all) insert(database, table)
  for (const statement of [...all.flatMap(indexStatements), ...viewStatements])
    database.exec(statement)
  database.exec('COMMIT')
}

function insert(database: DatabaseSync, { name: table, columns, rows }: Table): void {
  const places = columns
    .map(({ type }, index) => ({ type, index }))
    .filter(({ type }) => type !== 'list')
  const statement = database.prepare(
    `INSERT INTO ${name(table)} VALUES (${places.map(() => '?').join(', ')})`,
  )
  for (const cells of rows)
    statement.run(...places.map(({ index }) => toValue(cells[index] ?? null)))
}

const toValue = (cell: Cell): string | number | null =>
  typeof cell === 'boolean' ? Number(cell) : (cell as string | number | null)
