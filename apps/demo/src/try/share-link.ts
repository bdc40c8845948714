import { type FileInput, longestFile } from './file-input.ts'

/** The longest link; some programs cut longer ones. */
export const longestLink = 30_000

/** What a link has beside the bytes of the file. */
type Head = Pick<FileInput, 'name' | 'title' | 'published'>

/** Write a file into the fragment of an address, which browsers send to no server. */
export async function writeFragment({ bytes, ...head }: FileInput): Promise<string> {
  const first = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const packed = await pass(new Blob([first, bytes]), new CompressionStream('deflate-raw'))
  return `#text=${toBase64(packed)}`
}

/**
 * Read the file of a fragment.
 *
 * @returns
 *   Undefined if the fragment has none.
 * @throws Error
 *   If it is damaged, or longer than what is read.
 */
export async function readFragment(fragment: string): Promise<FileInput | undefined> {
  const packed = new URLSearchParams(fragment.slice(1)).get('text')
  if (packed === null) return undefined
  try {
    const all = await pass(new Blob([fromBase64(packed)]), new DecompressionStream('deflate-raw'))
    const end = all.indexOf(0x0a)
    const head: unknown = JSON.parse(new TextDecoder().decode(all.subarray(0, end)))
    return { ...readHead(head), bytes: all.slice(end + 1) }
  } catch {
    throw new Error('The link is damaged or was cut: expected the text that was shared')
  }
}

function readHead(head: unknown): Head {
  const { name, title, published } = head as Record<string, unknown>
  if (typeof name !== 'string') throw new TypeError('Expected a name')
  return {
    name,
    ...(typeof title === 'string' && { title }),
    ...(typeof published === 'string' && { published }),
  }
}

/** Pass bytes through a stream; a short link may unpack to more than any browser holds. */
async function pass(bytes: Blob, through: GenericTransformStream) {
  let length = 0
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      length += chunk.length
      if (length > longestFile + 2000) controller.error(new RangeError('Too long'))
      else controller.enqueue(chunk)
    },
  })
  const stream = bytes
    .stream()
    .pipeThrough(through as ReadableWritablePair)
    .pipeThrough(limit)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
