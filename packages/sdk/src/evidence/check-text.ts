import type { Source } from '../records/types.ts'

/**
 * Check that a text is that of a source, by length and SHA-256. The hash is computed by Web Crypto, which browsers have on pages
 * served by HTTPS or from the same machine.
 *
 * @throws RangeError
 *   If it is another text.
 * @throws TypeError
 *   If it is no string, or if there is no Web Crypto.
 */
export async function checkText(
  { id, text: expected }: Pick<Source, 'id' | 'text'>,
  text: string,
): Promise<void> {
  if (typeof text !== 'string')
    throw new TypeError(
      `Unexpected ${typeof text} as the text of source "${id}", expected a string`,
    )
  if (text.length !== expected.length)
    throw new RangeError(
      `Unexpected text of source "${id}": it has ${text.length} UTF-16 code units, expected ${expected.length}${hint(text, expected.length)}`,
    )
  const actual = await hash(text)
  if (actual !== expected.sha256)
    throw new RangeError(
      `Unexpected text of source "${id}": its SHA-256 is ${actual}, expected ${expected.sha256}`,
    )
}

/** What is often lost where a text is read. */
function hint(text: string, length: number): string {
  const isMarked = text.startsWith('\uFEFF')
  if (!isMarked && text.length + 1 === length)
    return ' (is its byte order mark missing? TextDecoder keeps it with ignoreBOM: true)'
  const ends = text.match(/\r?\n/g) ?? []
  const returns = text.match(/\r\n/g)?.length ?? 0
  if (text.length - returns === length || text.length - returns + ends.length === length)
    return ' (are its line ends as given?)'
  return ''
}

async function hash(text: string): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined)
    throw new TypeError('Expected Web Crypto, which browsers have on pages served by HTTPS alone')
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
