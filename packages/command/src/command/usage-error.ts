/** The call of the command is wrong; the message says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
