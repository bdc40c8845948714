import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/dataset/check-dataset.ts'
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
        '2018-03-31',
      ),
    ]),
  )
const header = { 'package.json': '{ "name": "@example/roads", "version": "1.0.0" }\n' }
/** Of the second sources, one is as it was. */
const first = makeSources(1)
const second = { ...makeSources(11), 'sources/source-0.md': first['sources/source-0.md'] ?? '' }
const cachePath = join('.onrecord', 'cache.tsv')

const build = (folder: string, files?: FileSystem) => writeDataset(folder, {}, files)

/** The built files, without those of builds that were interrupted. */
const dataOf = (folder: string) =>
  Object.fromEntries(
    Object.entries(readFolder(folder)).filter(([path]) => path.startsWith('data/')),
  )

let old: Record<string, string> = {}
let cache: Record<string, string> = {}
let undisturbed: Record<string, string> = {}

beforeEach(() => {
  if (cachePath in cache) return
  const folder = makeFolder({ ...header, ...first })
  build(folder)
  old = dataOf(folder)
  cache = { [cachePath]: readFileSync(join(folder, cachePath), 'utf8') }
  writeFilesIn(folder, second)
  build(folder)
  undisturbed = dataOf(folder)
})

/** A folder with the dataset of the first sources, and the second ones in their place. */
const prepare = (kept: Record<string, string>): string =>
  makeFolder({ ...header, ...second, ...old, ...kept })

/** The changes of files of a build that nothing interrupts. */
function listChanges(kept: Record<string, string>): string[] {
  const files = new StoppingFiles()
  build(prepare(kept), files)
  return files.changes
}

/** Kill a build at its nth change; what is left is all old, or else can be finished, and the next build gives the same bytes. */
function expectRecovery(moment: number, kept: Record<string, string>): void {
  const folder = prepare(kept)
  const files = new StoppingFiles(moment)
  expect(() => build(folder, files)).toThrow(Killed)
  const left = readFolder(folder)
  const isDecided = '.onrecord/journal.json' in left
  const isDone = JSON.stringify(dataOf(folder)) === JSON.stringify(undisturbed)
  if (!isDecided && !isDone) expect(dataOf(folder)).toEqual(old)
  build(folder)
  expect(dataOf(folder)).toEqual(undisturbed)
  expect(Object.keys(readFolder(folder)).filter((path) => path.startsWith('.onrecord'))).toEqual([])
}

describe.each([
  ['without a cache', () => ({})],
  ['with a cache', () => cache],
])('a build %s that is killed', (_, kept: () => Record<string, string>) => {
  it('changes files in several steps, of which renames are some', () => {
    const changes = listChanges(kept())
    expect(new Set(changes)).toEqual(
      new Set(['write', 'link', 'folder', 'append', 'rename', 'remove']),
    )
    expect(changes.filter((name) => name === 'rename').length).toBeGreaterThan(3)
    expect(old).not.toEqual(undisturbed)
  })

  it('at every change of files is finished by the next one', () => {
    const { length } = listChanges(kept())
    for (let moment = 1; moment <= length; moment++) expectRecovery(moment, kept())
  })

  it('at 50 random moments, one after the other, is finished by the next one', () => {
    const { length } = listChanges(kept())
    const folder = prepare(kept())
    let seed = 20180308
    for (let kill = 0; kill < 50; kill++) {
      seed = (seed * 1103515245 + 12345) % 2 ** 31
      const files = new StoppingFiles(1 + (seed % (length + 5)))
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

  it('is told of by check until it is finished', () => {
    const folder = prepare(kept())
    const renames = listChanges(kept()).flatMap((name, index) =>
      name === 'rename' ? [index + 1] : [],
    )
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
    const folder = prepare({})
    expect(() => build(folder, new FailingFiles(3))).toThrow('run "onrecord build" again')
    expect(dataOf(folder)).not.toEqual(undisturbed)
    build(folder)
    expect(dataOf(folder)).toEqual(undisturbed)
  })

  it('before that changes nothing and leaves nothing', () => {
    const folder = prepare({})
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
