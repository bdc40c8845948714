/** The id that a variable of an address has; nothing if it is no well-formed one. */
export function readId(variable: string | readonly string[] | undefined): string | undefined {
  try {
    return decodeURIComponent(String(variable))
  } catch {
    return undefined
  }
}
