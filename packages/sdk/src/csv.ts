export type { CsvOptions } from './table/format-csv.ts'
export { type Columns, toCSV } from './table/to-csv.ts'
