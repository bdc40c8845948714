import type { Column, ColumnType, Table } from '../tables/table.ts'

const types: Record<Exclude<ColumnType, 'list'>, string> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
}

/** Name a table or column in SQL. */
export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`

const names = (list: readonly string[]): string => list.map(name).join(', ')

/** References are checked when the transaction ends, as actors may be parts of later ones. */
const reference = (columns: readonly string[], table: string, key: readonly string[]): string =>
  `FOREIGN KEY (${names(columns)}) REFERENCES ${name(table)} (${names(key)}) DEFERRABLE INITIALLY DEFERRED`

/** The statement that makes a table with its keys. Its lists are tables of their own. */
export function tableStatement({ name: table, columns, key, parent }: Table): string {
  const lines = [
    ...columns.flatMap(({ name: column, type, isRequired }) =>
      type === 'list' ? [] : `${name(column)} ${types[type]}${isRequired ? ' NOT NULL' : ''}`,
    ),
    `PRIMARY KEY (${names(key)})`,
    ...(parent ? [reference(key.slice(0, -1), parent.name, parent.key)] : []),
    ...columns.flatMap(({ name: column, type, references }) =>
      references === undefined || type === 'list' ? [] : reference([column], references, ['id']),
    ),
  ]
  return `CREATE TABLE ${name(table)} (\n  ${lines.join(',\n  ')}\n) STRICT`
}

/** The statements that make indexes for the references of a table, other than those that begin its key. */
export const indexStatements = ({ name: table, columns }: Table): string[] =>
  columns
    .filter(({ references, type }) => references !== undefined && type !== 'list')
    .map(
      ({ name: column }) =>
        `CREATE INDEX ${name(`${table}_${column}`)} ON ${name(table)} (${name(column)})`,
    )

/** The table of the lists in a column: the key of the row, the number in the list, and the value. */
export function listTable(table: Table, column: Column): Table {
  const index = table.columns.indexOf(column)
  const owner: Column = {
    name: table.item,
    type: 'text',
    description: `The ${table.item} that it belongs to.`,
    isRequired: true,
  }
  const ordinal: Column = {
    name: 'ordinal',
    type: 'integer',
    description: 'Its number in the list, from 0.',
    isRequired: true,
  }
  const value: Column = {
    ...column,
    name: column.references?.replace(/s$/, '') ?? 'value',
    type: 'text',
  }
  return {
    name: `${table.item}_${column.name}`,
    item: `${table.item}_${column.name}`,
    columns: [owner, ordinal, value],
    key: [owner.name, ordinal.name],
    parent: table,
    rows: table.rows.flatMap((cells) =>
      ((cells[index] ?? []) as readonly string[]).map((item, number) => [
        cells[0] ?? null,
        number,
        item,
      ]),
    ),
  }
}
