/**
 * Undo what pasting does to a text: its ends of lines become line feeds, and the last one may be lost.
 *
 * @param length
 *   The length of the text in UTF-16 code units.
 * @returns
 *   The text as it is where no such change gives the length.
 */
export function mendPasted(pasted: string, length: number): string {
  const windows = pasted.replace(/\r?\n/g, '\r\n')
  const candidates = [pasted, `${pasted}\n`, windows, `${windows}\r\n`]
  return candidates.find((text) => text.length === length) ?? pasted
}
