import {
  type ColumnSource,
  type KeyValue,
  parquetWriteBuffer,
  type SchemaElement,
} from 'hyparquet-writer'
import type { MeasuredDataset } from './offsets/measured-dataset.ts'
import type { Column, ColumnType, Table } from './tables/table.ts'

/** Format a table as a Parquet file with typed columns; the name, version and unit of the dataset are its metadata. */
export function formatParquet({ columns, rows }: Table, dataset: MeasuredDataset): Uint8Array {
  const data = columns.map(
    ({ name, type }, index): ColumnSource => ({
      name,
      data: rows.map((cells) => {
        const cell = cells[index] ?? null
        return type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell
      }),
    }),
  )
  const buffer = parquetWriteBuffer({
    columnData: data,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(describe)],
    kvMetadata: describeDataset(dataset),
    createdBy: 'onrecord',
  })
  return new Uint8Array(buffer)
}

const types: Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

function describe({ name, type, isRequired }: Column): SchemaElement[] {
  const repetition_type = isRequired ? 'REQUIRED' : 'OPTIONAL'
  if (type !== 'list') return [{ name, ...types[type], repetition_type }]
  return [
    { name, converted_type: 'LIST', num_children: 1, repetition_type },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    { name: 'element', ...types.text, repetition_type: 'REQUIRED' },
  ]
}

const describeDataset = ({ name, version, unit }: MeasuredDataset): KeyValue[] => [
  { key: 'onrecord.dataset', value: name },
  { key: 'onrecord.version', value: version },
  { key: 'onrecord.unit', value: unit },
]
