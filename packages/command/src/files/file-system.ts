import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { readTextIfThere } from './read-text.ts'

/** What a build does with files. Tests put another one in its place, which fails or stops at some moment. */
export class FileSystem {
  /** The paths of the locks that are held through it. */
  readonly held = new Set<string>()

  /** Create a folder and those above it, as far as they are missing. */
  makeFolder(path: string): void {
    mkdirSync(path, { recursive: true })
  }

  /** Write a file that must not exist yet, nor a link in its place, and wait until it is on the disk. */
  writeNew(path: string, content: string | Uint8Array): void {
    const file = openSync(path, 'wx')
    try {
      writeAll(file, typeof content === 'string' ? Buffer.from(content) : content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }

  /** Write at the end of a file, which is created if it is not there, and must be no link. */
  append(path: string, bytes: Uint8Array): void {
    const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0 } = constants
    const file = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o666)
    try {
      writeAll(file, bytes)
    } finally {
      closeSync(file)
    }
  }

  /** Give a file another name, in place of a file that has it. */
  rename(from: string, to: string): void {
    renameSync(from, to)
  }

  /** Give a file a second name, which must not exist yet. */
  link(from: string, to: string): void {
    linkSync(from, to)
  }

  /** Remove a file or folder, if it is there. */
  remove(path: string): void {
    rmSync(path, { recursive: true, force: true })
  }

  /** The content of a file, if it is there. */
  read(path: string): string | undefined {
    return readTextIfThere(path)
  }

  /** The bytes of a regular file, if there is one that may be read, and no link. */
  readBytes(path: string): Uint8Array | undefined {
    const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
    try {
      const file = openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
      try {
        return fstatSync(file).isFile() ? readFileSync(file) : undefined
      } finally {
        closeSync(file)
      }
    } catch {
      return undefined
    }
  }

  /** The names in a folder; none if there is no folder. */
  list(path: string): string[] {
    try {
      return readdirSync(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  }

  /** What is at a path itself, not behind a link. */
  kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
    const entry = lstatSync(path, { throwIfNoEntry: false })
    if (entry === undefined) return undefined
    if (entry.isFile()) return 'file'
    return entry.isDirectory() ? 'folder' : 'other'
  }
}

export const nodeFiles = new FileSystem()

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(file, bytes, written, bytes.length - written)
}
