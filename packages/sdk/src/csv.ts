export type { RowRecord } from './csv/columns.ts'
export type { Cell, CsvOptions } from './csv/format-csv.ts'
export { type Columns, toCSV } from './csv/to-csv.ts'
