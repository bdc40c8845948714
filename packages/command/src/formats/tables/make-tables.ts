import type { MeasuredDataset } from '../offsets/measured-dataset.ts'
import { type Field, listFields, type NestedList } from './list-fields.ts'
import { datasetSchema, resolveSchema } from './record-schema.ts'
import type { Cell, Column, Table } from './table.ts'

type Fields = Readonly<Record<string, unknown>>

/** A record with the key of the row that it belongs to, and its number there. */
interface Row {
  key: readonly Cell[]
  record: Fields
}

/** The fields of the dataset itself. */
const { schema: header } = resolveSchema(datasetSchema)

const records = [
  { name: 'sources', item: 'source' },
  { name: 'actors', item: 'actor' },
  { name: 'quotes', item: 'quote' },
  { name: 'events', item: 'event' },
  { name: 'redirects', item: 'redirect' },
] as const

/**
 * Bring a dataset into tables. The columns come from the schema of the records: an object in a record is columns with its name in
 * front, a list of texts is a list, and a list of objects is a table of its own. A table comes after those that it refers to.
 */
export function makeTables(dataset: MeasuredDataset): Table[] {
  return [
    makeHeaderTable(dataset),
    ...records.flatMap(({ name, item }) => {
      const list = resolveSchema(header.properties?.[name] ?? {})
      const { schema, definition } = resolveSchema(list.schema.items ?? {})
      const { fields, lists } = listFields(schema, definition)
      const given = (dataset[name] ?? []) as readonly object[] as readonly Fields[]
      const table: Table = {
        name,
        item,
        columns: fields.map(toColumn),
        key: fields[0]?.name === 'id' ? ['id'] : fields.slice(0, 2).map(({ name }) => name),
        rows: given.map((record) => readCells(fields, record)),
      }
      const rows = given.map((record) => ({ key: [record.id as string], record }))
      return [table, ...lists.flatMap((list) => makeNestedTables(table, item, list, rows))]
    }),
  ]
}

/** One row: the name, version and format of the dataset, and the unit of all offsets. */
function makeHeaderTable(dataset: MeasuredDataset): Table {
  const { fields } = listFields(header, undefined)
  const unit: Column = {
    name: 'unit',
    type: 'text',
    description: 'What all offsets and lengths count.',
    isRequired: true,
  }
  return {
    name: 'dataset',
    item: 'dataset',
    columns: [...fields.map(toColumn), unit],
    key: ['name'],
    rows: [[...readCells(fields, { ...dataset }), dataset.unit]],
  }
}

/**
 * The table of a list of objects in the rows of another table, and those of lists in it.
 *
 * @param owner
 *   The name of the column for the row that they belong to.
 */
function makeNestedTables(
  parent: Table,
  owner: string,
  list: NestedList,
  rows: readonly Row[],
): Table[] {
  const { fields, lists } = listFields(list.schema, list.definition)
  const keyOfParent = parent.columns.filter(({ name }) => parent.key.includes(name))
  const inKey: Column[] = keyOfParent.map(({ name, type }, index) => ({
    name: index === keyOfParent.length - 1 ? owner : name,
    type,
    description: `The ${parent.item.replaceAll('_', ' ')} that it belongs to.`,
    isRequired: true,
  }))
  const nested = rows.flatMap(({ key, record }) =>
    ((record[list.name] ?? []) as readonly Fields[]).map((record, index) => ({
      key: [...key, index],
      record,
    })),
  )
  const item = singularOf(list.name)
  const table: Table = {
    name: `${parent.item}_${list.name}`,
    item: `${parent.item}_${item}`,
    columns: [...inKey, ordinal, ...fields.map(toColumn)],
    key: [...inKey, ordinal].map(({ name }) => name),
    parent,
    rows: nested.map(({ key, record }) => [...key, ...readCells(fields, record)]),
  }
  return [table, ...lists.flatMap((inner) => makeNestedTables(table, item, inner, nested))]
}

const ordinal: Column = {
  name: 'ordinal',
  type: 'integer',
  description: 'Its number in the list, from 0.',
  isRequired: true,
}

const singularOf = (name: string): string => name.replace(/s$/, '')

const toColumn = ({ path: _, ...column }: Field): Column => column

/** The values of fields. A mark that is absent is false. */
const readCells = (fields: readonly Field[], record: Fields): Cell[] =>
  fields.map(({ path, type }) => {
    let value: unknown = record
    for (const name of path) value = (value as Fields | null | undefined)?.[name]
    return (value ?? (type === 'boolean' ? false : null)) as Cell
  })
