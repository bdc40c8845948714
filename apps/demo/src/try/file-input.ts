/** A file to read, as the command line takes it. */
export interface FileInput {
  /** Its name, by whose end it is read; the records have it as `id`. */
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The title and the day of publication, where the reader gives them. */
  readonly title?: string | undefined
  readonly published?: string | undefined
}

/** The name of a text that is pasted. */
export const pastedName = 'text.txt'

/** What is read in the browser, in bytes. */
export const longestFile = 2_000_000

/** A pasted text as a file in UTF-8. Halves of characters, which no file can have, become signs. */
export const toInput = (text: string, more: Omit<FileInput, 'name' | 'bytes'> = {}): FileInput => ({
  name: pastedName,
  bytes: new TextEncoder().encode(text),
  ...more,
})

/** Say why a file is not read; undefined if it can be. */
export function refuse({ name, bytes }: FileInput): string | undefined {
  if (bytes.length === 0) return `${name}: Empty, expected text`
  if (bytes.length > longestFile)
    return `${name}: ${formatMegabytes(bytes.length)}, expected at most ${formatMegabytes(longestFile)}. The command line reads longer texts: npx onrecord extract ${name}`
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  if (start === '%PDF-')
    return `${name}: A PDF. Copy its text, or use the command line: npx onrecord extract ${name}`
  return undefined
}

export const formatMegabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`
