import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isFolder, openFolder } from '../../src/diff/inputs/folder.ts'
import { findPackage } from '../../src/diff/inputs/installed-package.ts'
import { openDataset } from '../../src/diff/inputs/open-dataset.ts'
import { readRecords } from '../../src/diff/inputs/read-records.ts'
import { findCommit, findPrefix, openRevision } from '../../src/diff/inputs/revision.ts'
import { isTarball, openTarball } from '../../src/diff/inputs/tarball.ts'
import { dataFiles } from '../support/data-files.ts'
import { makeFolder } from '../support/make-folder.ts'
import { makeRecords } from '../support/make-records.ts'
import { makeRepository } from '../support/make-repository.ts'
import { makeTar } from '../support/make-tar.ts'

const dataset = makeRecords()
const files = dataFiles(dataset)

describe('a folder', () => {
  it('gives its files', () => {
    const folder = makeFolder({ 'data/a.json': '[]' })
    expect(openFolder(folder)('data/a.json')).toBe('[]')
    expect(openFolder(folder)('data/b.json')).toBeUndefined()
    expect(isFolder(folder)).toBe(true)
    expect(isFolder(join(folder, 'data/a.json'))).toBe(false)
    expect(isFolder(join(folder, 'gone'))).toBe(false)
  })

  it('of an interrupted build is refused', () => {
    const folder = makeFolder({ '.onrecord/journal.json': '{}' })
    expect(() => openFolder(folder)).toThrow(
      `${folder}: Unexpected interrupted build; run "onrecord build" first`,
    )
  })
})

describe('an installed package', () => {
  const packages = () =>
    makeFolder({
      'node_modules/@example/harbor/package.json': '{ "version": "1.0.0" }',
      'node_modules/plain/package.json': '{ "version": 2 }',
      'node_modules/broken/package.json': '{',
      'node_modules/bare/a.txt': '',
      'deep/er/a.txt': '',
    })

  it('is found from its folder and from those below', () => {
    const folder = packages()
    const found = {
      name: '@example/harbor',
      directory: join(folder, 'node_modules/@example/harbor'),
    }
    expect(findPackage('@example/harbor', folder)).toEqual(found)
    expect(findPackage('@example/harbor', join(folder, 'deep/er'))).toEqual(found)
    expect(findPackage('@example/harbor@1.0.0', folder)).toEqual(found)
    expect(findPackage('bare', folder)?.name).toBe('bare')
  })

  it('of another version is refused', () => {
    const folder = packages()
    const at = (name: string) => join(folder, 'node_modules', name)
    expect(() => findPackage('@example/harbor@2.0.0', folder)).toThrow(
      `@example/harbor@2.0.0: Version 1.0.0 is installed in ${at('@example/harbor')}, expected 2.0.0; install it, or name a tarball`,
    )
    for (const name of ['plain', 'broken', 'bare'])
      expect(() => findPackage(`${name}@2.0.0`, folder)).toThrow(
        `${name}@2.0.0: Version unknown is installed in ${at(name)}, expected 2.0.0`,
      )
  })

  it.each([
    'gone',
    '',
    '..',
    '.',
    '../node_modules',
    '@example',
    '@../harbor',
    'a/b/c',
    '-@1 2',
    'x@',
  ])('is none of %j', (text) => {
    expect(findPackage(text, packages())).toBeUndefined()
  })
})

describe('a revision', () => {
  it('is read by its path in the repository', () => {
    const { folder, git } = makeRepository({ 'a.txt': 'one', 'in/b.txt': 'two' })
    const commit = git('rev-parse', 'HEAD')
    expect(findCommit(folder, 'HEAD')).toBe(commit)
    expect(findCommit(folder, 'gone')).toBeUndefined()
    expect(findCommit(folder, 'HEAD:a.txt')).toBeUndefined()
    expect(findPrefix(folder)).toBe('')
    expect(findPrefix(join(folder, 'in'))).toBe('in/')
    expect(openRevision(folder, commit, '')('a.txt')).toBe('one')
    expect(openRevision(folder, commit, 'in/')('b.txt')).toBe('two')
    expect(openRevision(folder, commit, '')('b.txt')).toBeUndefined()
    expect(openRevision(folder, commit, '')('in')).toBeUndefined()
  })

  it('is refused outside of a repository', () => {
    const folder = makeFolder()
    expect(() => findCommit(folder, 'HEAD')).toThrow(
      /: fatal: not a git repository[^\n]*, expected a folder in a git repository$/,
    )
  })
})

describe('a tarball', () => {
  const write = (content: Uint8Array) => join(makeFolder({ 'a.tgz': content }), 'a.tgz')

  it('is told by its name', () => {
    const names = ['a.tgz', 'a.TGZ', 'a.tar.gz', 'a.tar', 'a.tgz.txt', 'atgz', 'a.tarxgz']
    expect(names.filter(isTarball)).toEqual(['a.tgz', 'a.TGZ', 'a.tar.gz'])
  })

  it('gives its files', () => {
    const read = openTarball(write(gzipSync(makeTar({ 'package/data/a.json': '[]' }))))
    expect(read('data/a.json')).toBe('[]')
    expect(read('a.json')).toBeUndefined()
  })

  it('is a file, of the largest size at most', () => {
    const folder = makeFolder()
    expect(() => openTarball(folder)).toThrow(`${folder}: No such file`)
    expect(() => openTarball(join(folder, 'gone.tgz'))).toThrow('gone.tgz: No such file')
    const archive = gzipSync(makeTar({ 'package/a': 'a' }))
    const path = write(archive)
    expect(() => openTarball(path, archive.length - 1)).toThrow(
      `${path}: Unexpected size, expected at most ${archive.length - 1} bytes`,
    )
    expect(() => openTarball(path, archive.length)).toThrow('bytes when decompressed')
    expect(openTarball(path, 4096)('a')).toBe('a')
  })

  it('is compressed', () => {
    const path = write(Buffer.from('words'))
    expect(() => openTarball(path)).toThrow(
      /a\.tgz: .*header.*, expected a tarball as "npm pack" writes it$/,
    )
  })
})

describe('a version of a dataset', () => {
  const noFolder = () => {
    throw new Error('Unexpected look for the folder')
  }

  it('is a folder or a tarball by its path', () => {
    const folder = makeFolder(files)
    const packed = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`package/${path}`, text]),
    )
    const path = join(makeFolder({ 'old.tar.gz': gzipSync(makeTar(packed)) }), 'old.tar.gz')
    for (const text of [folder, path])
      expect(openDataset(text, noFolder)).toEqual({ label: text, dataset })
  })

  it('is a revision of the folder of the dataset', () => {
    const { folder } = makeRepository(dataFiles(dataset, 'packages/data/'))
    const opened = openDataset('git:HEAD', () => join(folder, 'packages/data'))
    expect(opened).toEqual({ label: 'git:HEAD', dataset })
    expect(() => openDataset('git:gone', () => folder)).toThrow(
      'git:gone: No such revision in the git repository',
    )
  })

  it('is refused where there is none', () => {
    const { folder } = makeRepository({ 'a.txt': '' })
    expect(() => openDataset(join(folder, 'a.txt'), () => folder)).toThrow(
      'a.txt: Unexpected file, expected the folder of a dataset or a tarball (.tgz)',
    )
    expect(() => openDataset(join(folder, 'gone'), () => folder)).toThrow(
      'gone: No such folder, tarball, installed package or git revision',
    )
    expect(() => openDataset('npm:no-such-package', noFolder)).toThrow(
      'npm:no-such-package: No such package in node_modules; install it, or name a tarball',
    )
  })
})

describe('the records of a dataset', () => {
  const read = (changes: Record<string, string | undefined>) =>
    readRecords((path) => (Object.hasOwn(changes, path) ? changes[path] : files[path]), 'old')

  it('are those of its files, whatever their fields', () => {
    expect(read({})).toEqual(dataset)
    const events = '[{"id": "a", "__proto__": {"b": 1}, "new": true}]'
    expect(read({ 'data/events.json': events }).events).toEqual(JSON.parse(events))
  })

  it('have no redirects without a file of them', () => {
    expect(read({ 'data/redirects.json': undefined }).redirects).toEqual([])
  })

  it.each([
    [
      'data/quotes.json',
      undefined,
      'No file data/quotes.json, expected a dataset as "onrecord build" writes it',
    ],
    ['data/quotes.json', '[', /^old: data\/quotes\.json: .*, expected JSON$/],
    ['data/quotes.json', '{}', 'old: data/quotes.json: Invalid input: expected array'],
    ['data/quotes.json', '[{"id": ""}]', 'old: data/quotes.json: 0.id: Too small'],
    [
      'data/events.json',
      '[{"id": "a"}, {"id": "a"}]',
      'old: data/events.json: Unexpected second record "a"',
    ],
    [
      'data/dataset.json',
      '{"name": "a", "version": "1.0.0", "schemaVersion": "1"}',
      'schemaVersion: Expected the version of the format, such as 1',
    ],
    ['data/dataset.json', '{"name": "a", "schemaVersion": 1}', 'version: Invalid input'],
    ['data/redirects.json', '[{"kind": "actor", "from": "a"}]', '0.to: Invalid input'],
    ['data/redirects.json', '[{"kind": "actor", "to": "a"}]', '0.from: Invalid input'],
  ])('in %s are not %j', (path, content, message) => {
    expect(() => read({ [path]: content })).toThrow(message)
  })
})
