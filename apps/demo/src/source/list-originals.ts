/**
 * List the texts that a pasted text may be of: pasting turns ends of lines into line feeds, and may lose the last one.
 *
 * @param length
 *   The length of the text in UTF-16 code units.
 * @returns
 *   Those of this length; the pasted text itself where there is none.
 */
export function listOriginals(pasted: string, length: number): readonly string[] {
  const windows = pasted.replace(/\r?\n/g, '\r\n')
  const candidates = [pasted, `${pasted}\n`, windows, `${windows}\r\n`]
  const found = candidates.filter((text) => text.length === length)
  return found.length > 0 ? found : [pasted]
}
