/** An error in the input. The message names the file and what was expected. */
export class InputError extends Error {
  /** The name of the class. */
  override readonly name = 'InputError'
}
