import type { FieldText, Layout, NamesOf } from './layout.ts'
import { type Rows, readRows } from './read-rows.ts'
import { Vocabulary } from './vocabulary.ts'

/** The words of records. */
export interface TextIndex<Field extends string = string> {
  readonly rows: Rows
  /** How much a word in each field counts. */
  readonly weights: readonly number[]
  readonly vocabulary: Vocabulary
  /** The texts of the record at a position. */
  readonly textsOf: (position: number) => readonly FieldText<Field>[]
}

/** Records as published, by their positions. */
export interface Records<Row> {
  readonly size: number
  row(position: number): Row
}

/** Index records by their words, in time linear in their length. */
export function indexTexts<Row, Field extends string>(
  records: Records<Row>,
  { weights, list }: Layout<Row, Field>,
  namesOf: NamesOf,
): TextIndex<Field> {
  const numbers = Object.fromEntries(Object.keys(weights).map((field, number) => [field, number]))
  const textsOf = (position: number) =>
    list(records.row(position), namesOf).filter((pair): pair is FieldText<Field> =>
      Boolean(pair[1]),
    )
  const rows = readRows(records.size, Object.keys(weights).length, (position) =>
    textsOf(position).map(([field, text]) => [numbers[field] ?? 0, text]),
  )
  return {
    rows,
    weights: Object.values(weights),
    vocabulary: new Vocabulary(rows.words),
    textsOf,
  }
}
