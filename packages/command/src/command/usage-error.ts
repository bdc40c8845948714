/** An error in the call of the command. The message says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
