import { readFileSync } from 'node:fs'
import { InputError } from './input-error.ts'

/** Read a UTF-8 file unchanged, including a byte order mark. */
export function readText(path: string): string {
  return decode(readBytes(path), path)
}

/** Read a UTF-8 file, or return nothing if it does not exist. */
export function readTextIfThere(path: string): string | undefined {
  try {
    return decode(readFileSync(path), path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw explain(error, path)
  }
}

/** Decode UTF-8; if the bytes are invalid, the error names the input. */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new InputError(`${name}: Unexpected bytes, expected UTF-8 text`)
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw explain(error, path)
  }
}

function explain(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new InputError(`${path}: No such file`)
  if (code === 'EISDIR') return new InputError(`${path}: Unexpected directory, expected a file`)
  if (code === 'ENOTDIR')
    return new InputError(`${path}: Unexpected file in its path, expected folders`)
  if (code === 'EACCES') return new InputError(`${path}: May not be read`)
  return error
}
