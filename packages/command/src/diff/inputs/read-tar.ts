const block = 512

interface Header {
  path: string
  size: number
  type: string
}

/**
 * Read the files of a tar archive (ustar, with long names after pax and GNU). Nothing is written anywhere, and links are left out.
 *
 * @param archive
 *   The bytes of the archive, not compressed.
 * @returns
 *   The content of each file by its path in the archive; of several with one path the last counts.
 * @throws RangeError
 *   If it is no such archive, or is cut off.
 */
export function readTar(archive: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let longPath: string | undefined
  for (let offset = 0; offset < archive.length; ) {
    const bytes = archive.subarray(offset, offset + block)
    if (bytes.every((byte) => byte === 0)) break
    const { path, size, type } = readHeader(bytes)
    const start = offset + block
    if (start + size > archive.length) throw new RangeError('Unexpected end of the archive')
    const content = archive.subarray(start, start + size)
    offset = start + Math.ceil(size / block) * block
    if (type === 'x') longPath = readPaxPath(content) ?? longPath
    else if (type === 'L') longPath = decode(content).replace(/\0.*$/s, '')
    else {
      if (type === '0' || type === '\0') files.set(longPath ?? path, content)
      if (type !== 'g') longPath = undefined
    }
  }
  return files
}

function readHeader(bytes: Uint8Array): Header {
  const text = (start: number, length: number): string =>
    decode(bytes.subarray(start, start + length)).replace(/\0.*$/s, '')
  const number = (start: number, length: number): number => {
    const digits = text(start, length).trim()
    return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
  }
  const sum = bytes.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 0x20 : byte), 0)
  const size = number(124, 12)
  if (bytes.length < block || number(148, 8) !== sum || Number.isNaN(size))
    throw new RangeError('Unexpected bytes, expected a tar archive')
  const prefix = text(257, 5) === 'ustar' ? text(345, 155) : ''
  const name = text(0, 100)
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    size,
    type: String.fromCharCode(bytes[156] ?? 0),
  }
}

/** The path of a pax header: records of "LENGTH KEY=VALUE\n", where the length counts bytes of the record. */
function readPaxPath(content: Uint8Array): string | undefined {
  let path: string | undefined
  for (let start = 0; start < content.length; ) {
    const [digits = ''] = decode(content.subarray(start, start + 12)).split(' ')
    const length = Number.parseInt(digits, 10)
    if (!(length > digits.length)) throw new RangeError('Unexpected bytes, expected a pax header')
    const record = decode(content.subarray(start + digits.length + 1, start + length - 1))
    if (record.startsWith('path=')) path = record.slice('path='.length)
    start += length
  }
  return path
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
