export type { CsvOptions } from './csv/format-csv.ts'
export { type Columns, toCSV } from './csv/to-csv.ts'
