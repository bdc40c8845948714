import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import process from 'node:process'
import { sha256 } from '../dataset/content-hash.ts'
import { type FileSystem, nodeFiles } from '../files/file-system.ts'
import { describeSystemError } from '../files/system-error.ts'
import { cacheFile, ignoreFile, workFolder } from '../files/work-folder.ts'
import { formatLine, keyOfLine, readValue, splitLines } from './cache-lines.ts'
import { hashCode } from './hash-code.ts'

/**
 * What builds computed of single sources, in a file that may be deleted at any time. An entry has the hash of all that it was
 * computed from as its key, code and data of the packages too. It is added as soon as it is known, so that it survives a build that
 * is stopped; one that is damaged is as good as none. The lock of the dataset must be held.
 */
export class BuildCache {
  /** Why it cannot be written, if so. */
  problem: string | undefined
  readonly #code: string
  readonly #folder: string
  readonly #path: string
  readonly #files: FileSystem
  readonly #lines = new Map<string, Uint8Array>()
  readonly #used = new Map<string, Uint8Array>()
  /** How many lines are in the file, whole or not. */
  #count = 0
  #isCut: boolean

  private constructor(directory: string, code: string, files: FileSystem) {
    this.#code = code
    this.#folder = join(directory, workFolder)
    this.#path = join(this.#folder, cacheFile)
    this.#files = files
    const bytes = files.readBytes(this.#path) ?? new Uint8Array()
    for (const line of splitLines(bytes)) {
      this.#lines.set(keyOfLine(line), line)
      this.#count++
    }
    this.#isCut = bytes.length > 0 && bytes.at(-1) !== 0x0a
    if (this.#isCut) this.#count++
  }

  /** Open the cache of a dataset; undefined where the code that computes its entries cannot be told. */
  static open(directory: string, files: FileSystem = nodeFiles): BuildCache | undefined {
    const code = hashCode()
    return code === undefined
      ? undefined
      : new BuildCache(directory, `${process.version} ${code}`, files)
  }

  /** The key of an entry, by what it is and what it is computed from. */
  keyOf(...inputs: unknown[]): string {
    return sha256(JSON.stringify([this.#code, ...inputs]))
  }

  /** The value of an entry, if it is there. */
  find<Value>(key: string): Value | undefined {
    const line = this.#lines.get(key)
    const value = line && readValue(line)
    if (line && value !== undefined) this.#used.set(key, line)
    return value as Value | undefined
  }

  /** Add an entry, unless it was found or added before. */
  add(key: string, value: unknown): void {
    if (this.#used.has(key)) return
    const line = formatLine(key, value)
    this.#write(() => {
      if (this.#count === 0) this.#prepare()
      this.#files.append(this.#path, this.#isCut ? Buffer.concat([Buffer.from('\n'), line]) : line)
      this.#isCut = false
      this.#count++
      this.#used.set(key, line)
    })
  }

  /** Remove the entries that were neither found nor added. */
  removeUnused(): void {
    if (this.#used.size === this.#count) return
    this.#write(() => {
      const draft = join(this.#folder, `cache-${randomBytes(8).toString('hex')}`)
      this.#files.append(draft, Buffer.concat([...this.#used.values()]))
      this.#files.rename(draft, this.#path)
    })
  }

  /** Make the folder; what is there and no file was not read, and is removed. */
  #prepare(): void {
    const ignore = join(this.#folder, ignoreFile)
    this.#files.makeFolder(this.#folder)
    if (this.#files.kindOf(ignore) === undefined) this.#files.writeNew(ignore, '*\n')
    const kind = this.#files.kindOf(this.#path)
    if (kind !== undefined && kind !== 'file') this.#files.remove(this.#path)
  }

  /** Write; where that fails, go on without the cache. */
  #write(write: () => void): void {
    if (this.problem !== undefined) return
    try {
      write()
    } catch (error) {
      const message = describeSystemError(error)
      if (message === undefined) throw error
      this.problem = `${message}; the cache is not written`
    }
  }
}
