import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateNews } from '@onrecord/testing/generate-news'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/dataset/check-dataset.ts'
import { type WriteOptions, writeDataset } from '../../src/dataset/write-dataset.ts'
import { FileSystem } from '../../src/files/file-system.ts'
import { makeDataset, quotedSource } from '../support/make-dataset.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'

const header = { 'package.json': '{ "name": "@example/news", "version": "1.0.0" }\n' }

/** The folder of a dataset of generated news. */
const makeNews = (count: number): string =>
  makeFolder({
    ...header,
    ...Object.fromEntries([...generateNews(count)].map(([id, text]) => [`sources/${id}.md`, text])),
  })

/** Build, and list the sources whose records were extracted. */
function build(folder: string, options: WriteOptions = {}, files?: FileSystem): string[] {
  const extracted: string[] = []
  const report: WriteOptions['report'] = ({ id, origin }) => {
    if (origin === 'text') extracted.push(id)
  }
  writeDataset(folder, { ...options, report }, files)
  return extracted
}

const pathOfCache = (folder: string) => join(folder, '.onrecord', 'cache.tsv')
const readCache = (folder: string) => readFileSync(pathOfCache(folder), 'utf8')

/** The files that a build without a cache gives. */
function buildAnew(folder: string): Record<string, string> {
  const copy = makeFolder(readFolder(folder))
  writeDataset(copy, { cache: false })
  return readFolder(copy)
}

describe('a build after another', () => {
  it('extracts one source of many where one has changed, to the same bytes', () => {
    const folder = makeNews(60)
    expect(build(folder)).toHaveLength(60)
    expect(build(folder)).toEqual([])
    const path = join('sources', 'report-00020.md')
    writeFilesIn(folder, { [path]: `${readFolder(folder)[path]}\nAda Quill visited Oman.\n` })
    const anew = buildAnew(folder)
    expect(build(folder)).toEqual(['report-00020'])
    expect(readFolder(folder)).toEqual(anew)
  })

  it('extracts all where the actors of the curation have changed', () => {
    const folder = makeNews(5)
    build(folder)
    const actors = `actors:\n  - id: sur-watch\n    kind: organization\n    name: Sur Watch\n    reason: It is one.\n`
    writeFilesIn(folder, { 'curation/actors.yml': actors })
    expect(build(folder)).toHaveLength(5)
    writeFilesIn(folder, { 'curation/events.yml': 'corrections: []\n' })
    expect(build(folder)).toEqual([])
  })

  it('does not extract a quoted source anew whose address has changed, but one whose day has', () => {
    const { folder, texts } = makeDataset()
    expect(build(folder, { texts })).toEqual(['road', 'talks'])
    const withUrl = quotedSource().replace('rights:', 'url: https://example.org/road\nrights:')
    writeFilesIn(folder, { 'sources/road.md': withUrl })
    expect(build(folder, { texts })).toEqual([])
    expect(readFolder(folder)['data/sources.json']).toContain('https://example.org/road')
    writeFilesIn(folder, { 'sources/road.md': withUrl.replace('2018-03-01', '2018-03-02') })
    expect(build(folder, { texts })).toEqual(['road'])
  })

  it('goes on where one was stopped', () => {
    const folder = makeNews(8)
    const stop = { count: 0 }
    expect(() =>
      writeDataset(folder, {
        report: () => {
          if (++stop.count === 5) throw new Error('stop')
        },
      }),
    ).toThrow('stop')
    expect(build(folder)).toEqual(['report-00005', 'report-00006', 'report-00007'])
    expect(readFolder(folder)).toEqual(buildAnew(folder))
  })

  it('keeps nothing that the last one did not use', () => {
    const folder = makeNews(6)
    build(folder)
    const lines = readCache(folder).split('\n').length
    rmSync(join(folder, 'sources', 'report-00003.md'))
    build(folder)
    build(folder)
    expect(readCache(folder).split('\n')).toHaveLength(lines - 2)
  })
})

describe('the cache', () => {
  it('is not used by check, nor by a build that is told so', () => {
    const folder = makeNews(3)
    build(folder)
    const extracted: string[] = []
    checkDataset(folder, { report: ({ origin }) => extracted.push(origin) })
    expect(extracted).toEqual(['text', 'text', 'text'])
    expect(build(folder, { cache: false })).toHaveLength(3)
  })

  it.each([
    ['is gone', (folder: string) => rmSync(join(folder, '.onrecord'), { recursive: true }), 4],
    ['is empty', (folder: string) => writeFileSync(pathOfCache(folder), ''), 4],
    ['is something else', (folder: string) => writeFileSync(pathOfCache(folder), '\0\n\nx\n{}'), 4],
    [
      'is cut',
      (folder: string) => writeFileSync(pathOfCache(folder), readCache(folder).slice(0, 9000)),
      undefined,
    ],
    [
      'has another word in an entry',
      (folder: string) =>
        writeFileSync(
          pathOfCache(folder),
          readCache(folder).replace('"actors":[{"id":"', '"actors":[{"id":"x'),
        ),
      1,
    ],
    [
      'is a folder',
      (folder: string) => {
        rmSync(pathOfCache(folder))
        mkdirSync(pathOfCache(folder))
      },
      4,
    ],
  ])('that %s is computed anew, as far as it is damaged', (_, damage, count) => {
    const folder = makeNews(4)
    build(folder)
    const [whole, before] = [readCache(folder), readFolder(folder)]
    damage(folder)
    const extracted = build(folder)
    if (count !== undefined) expect(extracted).toHaveLength(count)
    expect(readFolder(folder)).toEqual(before)
    expect(build(folder)).toEqual([])
    expect(readCache(folder).split('\n').sort()).toEqual(whole.split('\n').sort())
  })

  it('in whose place there is a link is not read, nor written behind it', () => {
    const [folder, other] = [makeNews(2), makeFolder({ mine: 'mine' })]
    build(folder)
    rmSync(pathOfCache(folder))
    symlinkSync(join(other, 'mine'), pathOfCache(folder))
    expect(build(folder)).toHaveLength(2)
    expect(readFileSync(join(other, 'mine'), 'utf8')).toBe('mine')
    expect(build(folder)).toEqual([])
  })

  it('that cannot be written is noted, and the dataset is built', () => {
    class FullFiles extends FileSystem {
      override append(path: string): void {
        throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write', path })
      }
    }
    const folder = makeNews(2)
    const { notes } = writeDataset(folder, {}, new FullFiles())
    expect(notes).toEqual([
      `${pathOfCache(folder)}: No space left on the disk (ENOSPC); the cache is not written`,
    ])
    expect(readFolder(folder)).toEqual(buildAnew(folder))
  })

  it('is kept out of git', () => {
    const folder = makeNews(1)
    build(folder)
    expect(readFileSync(join(folder, '.onrecord', '.gitignore'), 'utf8')).toBe('*\n')
    expect(existsSync(pathOfCache(folder))).toBe(true)
  })
})
