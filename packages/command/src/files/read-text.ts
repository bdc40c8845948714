import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { InputError } from '../dataset/input-error.ts'
import { findBadLine } from './find-bad-line.ts'
import { describeSystemError } from './system-error.ts'

/**
 * Read a UTF-8 file unchanged, including a byte order mark.
 *
 * @throws InputError
 *   If it is missing, may not be read, is no regular file or no UTF-8.
 */
export function readText(path: string): string {
  const text = readTextIfThere(path)
  if (text === undefined) throw new InputError(`${path}: No such file`)
  return text
}

/** Read a UTF-8 file, or return nothing if it does not exist. */
export function readTextIfThere(path: string): string | undefined {
  const bytes = readBytesIfThere(path)
  return bytes && decode(bytes, path)
}

/** Read a file, or return nothing if it does not exist. */
export const readBytesIfThere = (path: string): Uint8Array | undefined =>
  explainErrors(path, () => readRegularFile(path))

/** Read a file of any kind, such as a pipe, to its end. */
export function readBytesOfAnyFile(path: string): Uint8Array {
  const bytes = explainErrors(path, () => readFileSync(path))
  if (bytes === undefined) throw new InputError(`${path}: No such file`)
  return bytes
}

/** Decode UTF-8; if the bytes are invalid, the error names the input and the line. */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new InputError(
      `${name}: Unexpected bytes in line ${findBadLine(bytes)}, expected UTF-8 text`,
    )
  }
}

/** Read a file that has an end: of a device or pipe nobody knows when it ends. */
function readRegularFile(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const entry = fstatSync(file)
    if (entry.isDirectory()) throw new InputError(`${path}: Unexpected directory, expected a file`)
    if (!entry.isFile()) throw new InputError(`${path}: Unexpected device or pipe, expected a file`)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** Do something with a file; an error says which file and why, and one that is missing gives undefined. */
export function explainErrors<Value>(path: string, read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    if (code === 'EISDIR') throw new InputError(`${path}: Unexpected directory, expected a file`)
    if (code === 'ENOTDIR')
      throw new InputError(`${path}: Unexpected file in its path, expected folders`)
    if (code === 'ENXIO')
      throw new InputError(`${path}: Unexpected device or pipe, expected a file`)
    if (code === 'EACCES') throw new InputError(`${path}: May not be read`)
    const message = describeSystemError(error)
    throw message === undefined ? error : new InputError(message)
  }
}
