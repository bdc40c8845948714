/** Gives the name and the aliases of an actor by id; nothing if there is none. */
export type NamesOf = (id: string) => readonly string[]

/** A text of a record, in a field. */
export type FieldText<Field extends string = string> = readonly [field: Field, text: string]

/** What is searched in records of a kind. */
export interface Layout<Row, Field extends string = string> {
  /** How much a word in each field counts. */
  readonly weights: Readonly<Record<Field, number>>
  /** The texts of a record; those that it does not have are left out. */
  readonly list: (
    row: Row,
    namesOf: NamesOf,
  ) => readonly (readonly [field: Field, text: string | null | undefined])[]
}
