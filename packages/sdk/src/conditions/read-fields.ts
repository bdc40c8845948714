import type { KeysOf } from '../store/table.ts'

/** Gives what a record has in some fields. */
export const readFields =
  <Row>(...fields: readonly (keyof Row)[]): KeysOf<Row> =>
  (row) =>
    fields.length === 1
      ? (row[fields[0] as keyof Row] as string)
      : fields.flatMap((field) => (row[field] ?? []) as string)
