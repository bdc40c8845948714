import { crc32 } from 'node:zlib'

/*
 * A line of the cache is a key of 64 hexadecimal digits, the CRC-32 of key and value in 8, and a value in JSON, with tabs between
 * them.
 */
const keyEnd = 64
const valueStart = keyEnd + 1 + 8 + 1
const lineFeed = 0x0a

/** Format an entry as a line, with its end. */
export function formatLine(key: string, value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value))
  return Buffer.from(`${key}\t${checksum(Buffer.from(key), json)}\t${json}\n`)
}

/** Split the bytes of a cache into lines, with their ends; what follows the last line feed is none. */
export function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    yield bytes.subarray(start, end + 1)
    start = end + 1
  }
}

/** The key of a line, which may be damaged. */
export const keyOfLine = (line: Uint8Array): string => decode(line.subarray(0, keyEnd))

/** The value of a line; undefined if it is damaged. */
export function readValue(line: Uint8Array): unknown {
  const [key, json] = [line.subarray(0, keyEnd), line.subarray(valueStart, -1)]
  if (decode(line.subarray(keyEnd + 1, valueStart - 1)) !== checksum(key, json)) return undefined
  return JSON.parse(decode(json))
}

const checksum = (key: Uint8Array, json: Uint8Array): string =>
  crc32(json, crc32(key)).toString(16).padStart(8, '0')

const decode = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
