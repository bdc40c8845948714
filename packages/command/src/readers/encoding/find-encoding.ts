import { decodeLatin1 } from './latin-1.ts'

const bareSingleByte = /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/

/**
 * The name of an encoding that texts are read in, by a label such as `latin1`; undefined for other labels. All but UTF-8
 * and UTF-16 have one byte a character.
 */
export function findEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-') || bareSingleByte.test(encoding) ? encoding : undefined
  } catch {
    return undefined
  }
}

/** The encoding by the byte order mark; undefined where there is none. */
export function findMarkedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

const declarations = [
  /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i,
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i,
]
/** How far into a file a declaration of its encoding is sought, in bytes. */
const declarationReach = 1024

/** The label of the encoding that an XML declaration or a `<meta>` element names; undefined where there is none. */
export function findDeclaredLabel(bytes: Uint8Array): string | undefined {
  const head = decodeLatin1(bytes.subarray(0, declarationReach))
  if (!/^\s*</.test(head.replace(/^\u00EF\u00BB\u00BF/, ''))) return undefined
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1]
    if (label !== undefined) return label
  }
  return undefined
}

/** The encoding of UTF-16 without a byte order mark, by where its zero bytes are; undefined for anything else. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  const head = bytes.subarray(0, declarationReach)
  for (const [index, byte] of head.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length / 4
  if (odd > many && even < many / 8) return 'utf-16le'
  return even > many && odd < many / 8 ? 'utf-16be' : undefined
}
