/** A check with a name. */
export interface Linter<Input extends readonly unknown[]> {
  name: string
  /** The problems that it finds, a line each. */
  find: (...input: Input) => string[]
}

/** The problems that linters find, a line each, with the name of the linter in brackets. */
export const runLinters = <Input extends readonly unknown[]>(
  linters: readonly Linter<Input>[],
  ...input: Input
): string[] =>
  linters.flatMap(({ name, find }) => find(...input).map((problem) => `${problem} (${name})`))
