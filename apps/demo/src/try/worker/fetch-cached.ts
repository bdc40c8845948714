const cacheName = 'onrecord-reader'

/**
 * Fetch a file that never changes at its address, once: the browser keeps it, where it can.
 *
 * @param onBytes
 *   Called with the bytes that have come since the last call.
 * @throws
 *   If it is not there.
 */
export async function fetchCached(
  address: string,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const cache = await openCache()
  const kept = await cache?.match(address)
  const response = kept ?? (await fetch(address))
  if (!response.ok)
    throw new Error(`${address}: Unexpected status ${response.status}, expected the file`)
  const bytes = await readBody(response, onBytes)
  if (!kept) await cache?.put(address, new Response(bytes)).catch(() => {})
  return bytes
}

/** Drop what is kept of earlier versions. */
export async function dropOthers(addresses: readonly string[]): Promise<void> {
  const cache = await openCache()
  for (const { url } of (await cache?.keys()) ?? [])
    if (!addresses.includes(url)) await cache?.delete(url)
}

/** Pages without HTTPS, and readers, may not allow to keep files. */
const openCache = (): Promise<Cache | undefined> =>
  'caches' in globalThis
    ? caches.open(cacheName).catch(() => undefined)
    : Promise.resolve(undefined)

async function readBody(
  { body }: Response,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      onBytes(chunk.length)
      controller.enqueue(chunk)
    },
  })
  return new Uint8Array(await new Response(body?.pipeThrough(counter)).arrayBuffer())
}
