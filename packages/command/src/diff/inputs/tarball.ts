import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { InputError } from '../../dataset/input-error.ts'
import { decode } from '../../files/read-text.ts'
import type { ReadFile } from './read-records.ts'
import { readTar } from './read-tar.ts'

/** The largest archive that is read, in bytes, before and after decompression. */
const largestArchive = 2 ** 29

export const isTarball = (path: string): boolean => /\.(?:tgz|tar\.gz)$/i.test(path)

/**
 * Open the tarball of a package, as npm packs it, in memory.
 *
 * @throws InputError
 *   If it is no tarball, is cut off, or is too large.
 */
export function openTarball(path: string, largest = largestArchive): ReadFile {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry?.isFile()) throw new InputError(`${path}: No such file`)
  if (entry.size > largest)
    throw new InputError(`${path}: Unexpected size, expected at most ${largest} bytes`)
  const files = new Map<string, Uint8Array>()
  for (const [name, content] of unpack(path, largest))
    files.set(name.slice(name.indexOf('/') + 1), content)
  return (name) => {
    const content = files.get(name)
    return content && decode(content, `${path}: ${name}`)
  }
}

function unpack(path: string, largest: number): Map<string, Uint8Array> {
  try {
    return readTar(gunzipSync(readFileSync(path), { maxOutputLength: largest }))
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException
    if (syscall !== undefined) throw error
    throw new InputError(
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `${path}: Unexpected size, expected at most ${largest} bytes when decompressed`
        : `${path}: ${message}, expected a tarball as "npm pack" writes it`,
    )
  }
}
