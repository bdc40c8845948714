import { hashBytes } from './hash-bytes.ts'
import type { Dimensions, Labels, Matrix, Model } from './model.ts'

/** The first bytes of a model's file. */
const signature = 'ONRECORD'
/** The version of the layout. A reader refuses any other. */
const layout = 1
/** Signature, layout, checksum and length of the header. */
const prefixLength = 20

interface Header {
  dimensions: Dimensions
  labels: Labels
  vocabulary: number
  matrices: [name: string, rows: number, columns: number, scaledBy: Matrix['scaledBy']][]
  tables: [name: string, length: number][]
}

/**
 * Write a model as one file: the signature, the layout's version, a checksum (FNV-1a) of what follows it, the length of
 * the header, the header in JSON, and the arrays in the header's order, little-endian, each at a multiple of four.
 */
export function writeModel(model: Model): Uint8Array {
  const header: Header = {
    dimensions: model.dimensions,
    labels: model.labels,
    vocabulary: model.vocabulary.length,
    matrices: [...model.matrices].map(([name, { rows, columns, scaledBy }]) => [
      name,
      rows,
      columns,
      scaledBy,
    ]),
    tables: [...model.tables].map(([name, bytes]) => [name, bytes.length]),
  }
  const encoded = new TextEncoder().encode(JSON.stringify(header))
  const parts = [encoded, bytesOf(model.vocabulary)]
  for (const { scales, values } of model.matrices.values())
    parts.push(bytesOf(scales), bytesOf(values))
  parts.push(...model.tables.values())
  const file = new Uint8Array(
    parts.reduce((length, part) => length + align(part.length), prefixLength),
  )
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(signature))
  view.setUint32(8, layout, true)
  view.setUint32(16, encoded.length, true)
  let offset = prefixLength
  for (const part of parts) {
    file.set(part, offset)
    offset += align(part.length)
  }
  view.setUint32(12, hashBytes(file.subarray(16)), true)
  return file
}

/**
 * Read a model's file.
 *
 * @throws
 *   Where the bytes are no such file, of another layout, or damaged.
 */
export function readModel(bytes: Uint8Array): Model {
  if (
    bytes.length < prefixLength ||
    new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature
  )
    throw new TypeError('Unexpected bytes, expected a model of @onrecord/english')
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (view.getUint32(8, true) !== layout)
    throw new TypeError(
      `Unexpected layout ${view.getUint32(8, true)} of the model, expected ${layout}`,
    )
  if (view.getUint32(12, true) !== hashBytes(file.subarray(16)))
    throw new TypeError('Unexpected checksum of the model: the file is damaged or cut short')
  const length = view.getUint32(16, true)
  const json = new TextDecoder().decode(file.subarray(prefixLength, prefixLength + length))
  const header: Header = JSON.parse(json)
  let offset = prefixLength + align(length)
  const take = (size: number): [ArrayBufferLike, number] => {
    const place = file.byteOffset + offset
    offset += align(size)
    return [file.buffer, place]
  }
  const vocabulary = new Uint32Array(...take(4 * header.vocabulary), header.vocabulary)
  const matrices = new Map<string, Matrix>()
  for (const [name, rows, columns, scaledBy] of header.matrices) {
    const count = scaledBy === 'row' ? rows : columns
    const scales = new Float32Array(...take(4 * count), count)
    const values = new Int8Array(...take(rows * columns), rows * columns)
    matrices.set(name, { rows, columns, values, scales, scaledBy })
  }
  const tables = new Map<string, Uint8Array>()
  for (const [name, size] of header.tables) tables.set(name, new Uint8Array(...take(size), size))
  const { dimensions, labels } = header
  return { dimensions, labels, vocabulary, matrices, tables }
}

function align(length: number): number {
  return (length + 3) & ~3
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
