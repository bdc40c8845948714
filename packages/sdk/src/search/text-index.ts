import { invertRows, type Postings } from './invert-rows.ts'
import { type ActorOf, type FieldText, type Layout, listTexts } from './layout.ts'
import { type Rows, readRows } from './read-rows.ts'
import { ScoreBoard } from './score-board.ts'
import { Vocabulary } from './vocabulary.ts'

/** The words of records. */
export interface TextIndex<Field extends string = string> {
  readonly rows: Rows
  readonly postings: Postings
  readonly vocabulary: Vocabulary
  readonly board: ScoreBoard
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
  layout: Layout<Row, Field>,
  actorOf: ActorOf,
): TextIndex<Field> {
  const fields = Object.keys(layout.weights)
  const numbers = Object.fromEntries(fields.map((field, number) => [field, number]))
  const rows = readRows(records.size, fields.length, (position, add) =>
    layout.visit(records.row(position), actorOf, (field, text) => {
      if (text) add(numbers[field] as number, text)
    }),
  )
  return {
    rows,
    postings: invertRows(rows, Object.values(layout.weights)),
    vocabulary: new Vocabulary(rows.words),
    board: new ScoreBoard(records.size),
    textsOf: (position) => listTexts(layout, records.row(position), actorOf),
  }
}
