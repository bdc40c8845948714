/** Own words that are not as expected: the message has a line for each problem, with its place, the value and what was expected. */
export class LexiconError extends TypeError {
  override name = 'LexiconError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}
