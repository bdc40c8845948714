import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeDataset } from '../../src/dataset/write-dataset.ts'
import { FileSystem } from '../../src/files/file-system.ts'
import { sourceOf } from '../support/build-curated.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'
import { Killed, StoppingFiles } from '../support/stopping-files.ts'

const people = ['Ada Quill', 'Tom Barda', 'Eve Dorn', 'Ben Ward']
const makeSources = (day: number) =>
  Object.fromEntries(
    people.map((name, index) => [
      `sources/source-${index}.md`,
      sourceOf(
        `${name} visited Oman on ${day + index} March 2018. “The road is open,” ${name} said.`,
      ),
    ]),
  )
const header = { 'package.json': '{ "name": "@example/roads", "version": "1.0.0" }\n' }
const [first, second] = [makeSources(1), makeSources(11)]

const build = (folder: string, files?: FileSystem) =>
  writeDataset(folder, undefined, undefined, files)

/** The built files, without those of builds that were interrupted. */
const dataOf = (folder: string) =>
  Object.fromEntries(
    Object.entries(readFolder(folder)).filter(([path]) => path.startsWith('data/')),
  )

/** A folder with the dataset of the first sources, and the second ones in their place. */
const prepare = (data: Record<string, string>): string =>
  makeFolder({ ...header, ...second, ...data })

let old: Record<string, string> = {}
let undisturbed: Record<string, string> = {}
let changes: string[] = []

beforeEach(() => {
  if (changes.length > 0) return
  const folder = makeFolder({ ...header, ...first })
  build(folder)
  old = dataOf(folder)
  writeFilesIn(folder, second)
  const files = new StoppingFiles()
  build(folder, files)
  changes = files.changes
  undisturbed = dataOf(folder)
})

/** Kill a build at its nth change; what is left is all old, or else can be finished, and the next build gives the same bytes. */
function expectRecovery(moment: number, data: Record<string, string>): void {
  const folder = prepare(data)
  const files = new StoppingFiles(moment)
  expect(() => build(folder, files)).toThrow(Killed)
  const left = readFolder(folder)
  const isDecided = '.onrecord/journal.json' in left
  const isDone = JSON.stringify(dataOf(folder)) === JSON.stringify(undisturbed)
  if (!isDecided && !isDone) expect(dataOf(folder)).toEqual(data)
  build(folder)
  expect(dataOf(folder)).toEqual(undisturbed)
  expect(Object.keys(readFolder(folder)).filter((path) => path.startsWith('.onrecord'))).toEqual([])
}

describe('a build that is killed', () => {
  it('changes files in several steps, of which renames are some', () => {
    expect(changes.filter((name) => name === 'rename').length).toBeGreaterThan(3)
    expect(old).not.toEqual(undisturbed)
  })

  it('at every change of files is finished by the next one', () => {
    for (let moment = 1; moment <= changes.length; moment++) expectRecovery(moment, old)
  })

  it('at 50 random moments, one after the other, is finished by the next one', () => {
    const folder = prepare(old)
    let seed = 20180308
    for (let kill = 0; kill < 50; kill++) {
      seed = (seed * 1103515245 + 12345) % 2 ** 31
      const files = new StoppingFiles(1 + (seed % (changes.length + 5)))
      try {
        build(folder, files)
      } catch (error) {
        expect(error).toBeInstanceOf(Killed)
      }
      if (kill % 10 === 9) writeFilesIn(folder, kill % 20 === 9 ? first : second)
    }
    writeFilesIn(folder, second)
    build(folder)
    expect(dataOf(folder)).toEqual(undisturbed)
    expect(build(folder).changed).toEqual([])
  })

  it('is told of by check until it is finished', async () => {
    const { checkDataset } = await import('../../src/dataset/check-dataset.ts')
    const folder = prepare(old)
    const renames = changes.flatMap((name, index) => (name === 'rename' ? [index + 1] : []))
    expect(() => build(folder, new StoppingFiles(renames[2]))).toThrow(Killed)
    expect(() => checkDataset(folder)).toThrow('A build was interrupted; run "onrecord build"')
    build(folder)
    expect(checkDataset(folder).problems).toEqual([])
  })
})

describe('a build that fails', () => {
  class FailingFiles extends FileSystem {
    renames = 0
    readonly #bad: number
    constructor(bad: number) {
      super()
      this.#bad = bad
    }
    override rename(from: string, to: string): void {
      this.renames++
      if (this.renames === this.#bad)
        throw Object.assign(new Error('EIO: i/o error'), {
          code: 'EIO',
          syscall: 'rename',
          path: from,
          dest: to,
        })
      super.rename(from, to)
    }
  }

  it('while it renames keeps the rest for the next one', () => {
    const folder = prepare(old)
    expect(() => build(folder, new FailingFiles(3))).toThrow('run "onrecord build" again')
    expect(dataOf(folder)).not.toEqual(undisturbed)
    build(folder)
    expect(dataOf(folder)).toEqual(undisturbed)
  })

  it('before that changes nothing and leaves nothing', () => {
    const folder = prepare(old)
    const before = readFolder(folder)
    expect(() => build(folder, new FailingFiles(1))).toThrow('EIO')
    expect(readFolder(folder)).toEqual(before)
  })
})

describe('what is left of a build', () => {
  it.each([
    ['that is no journal', '{'],
    [
      'that leads out of the dataset',
      JSON.stringify({ files: [{ path: '../victim', draft: 'ab/0', sha256: '' }] }),
    ],
    [
      'whose draft is elsewhere',
      JSON.stringify({ files: [{ path: 'data/a', draft: '../../a', sha256: '' }] }),
    ],
  ])('%s is refused', (_, journal) => {
    const folder = makeFolder({ ...header, ...first, '.onrecord/journal.json': journal })
    expect(() => build(folder)).toThrow(join(folder, '.onrecord', 'journal.json'))
  })

  it('whose drafts are others is refused', () => {
    const journal = JSON.stringify({ files: [{ path: 'data/a', draft: 'ab/0', sha256: 'c' }] })
    const folder = makeFolder({
      ...header,
      ...first,
      '.onrecord/journal.json': journal,
      '.onrecord/ab/0': 'x',
    })
    expect(() => build(folder)).toThrow('Expected the rest of an interrupted build')
  })
})
