/** Something in the input is wrong; the message names the file and what was expected. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
