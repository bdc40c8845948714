/** An actor, as far as searches need it. */
interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Gives an actor by id; nothing if there is none. */
export type ActorOf = (id: string) => Named | undefined

/** A text of a record, in a field. */
export type FieldText<Field extends string = string> = readonly [field: Field, text: string]

/** What is searched in records of a kind. */
export interface Layout<Row, Field extends string = string> {
  /** How much a word in each field counts. */
  readonly weights: Readonly<Record<Field, number>>
  /** Give the texts of a record one by one; nothing for those that it does not have. */
  readonly visit: (
    row: Row,
    actorOf: ActorOf,
    add: (field: Field, text: string | null | undefined) => void,
  ) => void
}

/** The texts of a record. */
export function listTexts<Row, Field extends string>(
  { visit }: Layout<Row, Field>,
  row: Row,
  actorOf: ActorOf,
): FieldText<Field>[] {
  const texts: FieldText<Field>[] = []
  visit(row, actorOf, (field, text) => {
    if (text) texts.push([field, text])
  })
  return texts
}
