import { appendFileSync, writeFileSync } from 'node:fs'
import { FileSystem } from '../../src/files/file-system.ts'

/** What a process that is killed throws in the tests. */
export class Killed extends Error {}

/**
 * A file system of a process that is killed at its nth change of files: what was done before stays, a file that is being written
 * stays in half, and nothing is done after it, no tidying up either.
 */
export class StoppingFiles extends FileSystem {
  /** The changes so far, by name. */
  readonly changes: string[] = []
  readonly #last: number

  constructor(last = Number.POSITIVE_INFINITY) {
    super()
    this.#last = last
  }

  get isStopped(): boolean {
    return this.changes.length >= this.#last
  }

  #change(name: string, half: () => void = () => {}): void {
    if (this.isStopped) throw new Killed()
    this.changes.push(name)
    if (!this.isStopped) return
    half()
    throw new Killed()
  }

  override makeFolder(path: string): void {
    this.#change('folder')
    super.makeFolder(path)
  }

  override writeNew(path: string, content: string | Uint8Array): void {
    this.#change('write', () =>
      writeFileSync(path, content.slice(0, content.length / 2), { flag: 'wx' }),
    )
    super.writeNew(path, content)
  }

  override append(path: string, bytes: Uint8Array): void {
    this.#change('append', () => appendFileSync(path, bytes.subarray(0, bytes.length / 2)))
    super.append(path, bytes)
  }

  override rename(from: string, to: string): void {
    this.#change('rename')
    super.rename(from, to)
  }

  override link(from: string, to: string): void {
    this.#change('link')
    super.link(from, to)
  }

  override remove(path: string): void {
    this.#change('remove')
    super.remove(path)
  }
}
