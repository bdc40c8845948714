/** Where a file is, or its bytes. */
export type FileSource = string | URL | Uint8Array

/** Read a file at once; undefined in runtimes without files, as in browsers. */
export function readFile(url: URL): Uint8Array | undefined {
  return globalThis.process?.getBuiltinModule?.('node:fs').readFileSync(url)
}

/**
 * Read a file, or fetch it.
 *
 * @throws
 *   If it is not there.
 */
export async function loadFile(source: FileSource): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source
  const bytes = String(source).startsWith('file:') ? readFile(new URL(source)) : undefined
  if (bytes !== undefined) return bytes
  const response = await fetch(source)
  if (!response.ok)
    throw new Error(`${response.url}: Unexpected status ${response.status}, expected the file`)
  return new Uint8Array(await response.arrayBuffer())
}
