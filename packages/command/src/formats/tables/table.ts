/** The type of a column; a `list` is one of texts, which may be empty. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list'

export interface Column {
  /** In lower case with underscores, such as `date_start`. */
  name: string
  type: ColumnType
  description: string
  /** Whether each row has a value. */
  isRequired: boolean
  /** The table whose `id` its values are, or the elements of its lists. */
  references?: string
}

export type Cell = string | number | boolean | readonly string[] | null

/** Records of one kind, in columns. */
export interface Table {
  /** Such as `quotes`. */
  name: string
  /** What a row is, such as `quote`. */
  item: string
  columns: readonly Column[]
  /** The columns that identify a row, the first ones. */
  key: readonly string[]
  /** The table that the rows belong to. All columns of the key but the last one are its key. */
  parent?: Table
  /** The cells of each row, in the order of the columns. */
  rows: readonly (readonly Cell[])[]
}
