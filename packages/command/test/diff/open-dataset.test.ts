import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openTarball } from '../../src/diff/inputs/tarball.ts'
import { dataFiles } from '../support/data-files.ts'
import { makeFolder, writeFilesIn } from '../support/make-folder.ts'
import { makeEvent, makeRecords } from '../support/make-records.ts'
import { makeRepository } from '../support/make-repository.ts'
import { makeTar } from '../support/make-tar.ts'
import { runIn } from '../support/run-in.ts'

const old = makeRecords()
const now = makeRecords({ version: '1.1.0', events: [...old.events, makeEvent('consult-2')] })

const inPackage = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`package/${path}`, text]))
const tarball = gzipSync(makeTar(inPackage(dataFiles(old))))

/** A repository with a dataset at its top, and one in a folder, each with an event that is not committed. */
function makeProject() {
  const repository = makeRepository({
    ...dataFiles(old),
    ...dataFiles(old, 'packages/data/'),
    '.gitignore': 'node_modules\nold.tgz\n',
  })
  repository.git('tag', '@example/harbor@1.0.0')
  writeFilesIn(repository.folder, {
    ...dataFiles(now),
    ...dataFiles(now, 'packages/data/'),
    ...dataFiles(old, 'node_modules/@example/harbor/'),
    'old.tgz': tarball,
    'old.txt': 'A text.\n',
  })
  return repository
}

describe('each kind of version', () => {
  it.each([
    [[]],
    [['git:HEAD']],
    [['HEAD']],
    [['@example/harbor@1.0.0']],
    [['git:@example/harbor@1.0.0']],
    [['npm:@example/harbor']],
    [['npm:@example/harbor@1.0.0']],
    [['@example/harbor']],
    [['node_modules/@example/harbor']],
    [['old.tgz']],
    [['HEAD:packages/data', 'packages/data']],
    [['HEAD:./packages/data/', '.']],
    [['git:HEAD', 'packages/data']],
  ])('%j', async (sides) => {
    const { folder } = makeProject()
    const { out, errors, code } = await runIn(folder, 'diff', ...sides)
    expect(errors).toBe('')
    expect(out).toContain(
      '1 event added\n  + CONSULT visit: Ada Quill → Oman (undated) [consult-2]',
    )
    expect(code).toBe(0)
  })

  it('reads paths from the folder one is in', async () => {
    const { folder } = makeProject()
    const { out } = await runIn(join(folder, 'packages'), 'diff', 'HEAD:./data', 'data')
    expect(out).toContain('consult-2')
  })
})

describe('a version that cannot be read', () => {
  it.each([
    [['gone'], 'gone: No such folder, tarball, installed package or git revision'],
    [['old.txt'], 'old.txt: Unexpected file, expected the folder of a dataset or a tarball (.tgz)'],
    [['gone.tgz'], 'gone.tgz: No such file'],
    [['npm:gone'], 'npm:gone: No such package in node_modules; install it, or name a tarball'],
    [['npm:../packages'], 'npm:../packages: No such package in node_modules'],
    [['npm:@example/harbor@2.0.0'], 'Version 1.0.0 is installed in'],
    [['git:gone'], 'git:gone: No such revision in the git repository'],
    [['git:--output=x'], 'git:--output=x: No such revision in the git repository'],
    [['HEAD:sources'], 'HEAD:sources: No file data/dataset.json, expected a dataset'],
    [['packages'], 'packages: No file data/dataset.json, expected a dataset'],
  ])('%j', async (sides, message) => {
    const { folder } = makeProject()
    const { out, errors, code } = await runIn(folder, 'diff', ...sides)
    expect([out, code]).toEqual(['', 1])
    expect(errors).toContain(`onrecord: ${message}`.replace('onrecord: Version', 'Version'))
  })

  it('is one of two: a third is an error of the call', async () => {
    const { folder } = makeProject()
    expect(await runIn(folder, 'diff', 'a', 'b', 'c')).toMatchObject({
      code: 2,
      errors: 'onrecord: Unexpected "c", expected OLD and NEW at most\n',
    })
  })

  it('a revision outside of a repository', async () => {
    const folder = makeFolder(dataFiles(old))
    const { errors, code } = await runIn(folder, 'diff', 'git:HEAD')
    expect(code).toBe(1)
    expect(errors).toMatch(/not a git repository.*, expected a folder in a git repository/)
  })

  it.each([
    ['data/events.json', '[{}]', 'data/events.json: 0.id: Invalid input: expected string'],
    ['data/events.json', '[{"id": "a"}, {"id": "a"}]', 'Unexpected second record "a"'],
    ['data/quotes.json', '[', 'expected JSON'],
    ['data/dataset.json', '{}', 'data/dataset.json: name:'],
    ['data/redirects.json', '[{"from": "a"}]', 'data/redirects.json: 0.kind'],
  ])('%s with %s', async (path, content, message) => {
    const folder = makeFolder({ ...dataFiles(old, 'old/'), ...dataFiles(now, 'now/') })
    writeFilesIn(folder, { [`old/${path}`]: content })
    const { errors, code } = await runIn(folder, 'diff', 'old', 'now')
    expect(code).toBe(1)
    expect(errors).toContain('onrecord: old: ')
    expect(errors).toContain(message)
  })

  it('a build that was interrupted', async () => {
    const folder = makeFolder({
      ...dataFiles(old, 'old/'),
      ...dataFiles(now, 'now/'),
      'old/.onrecord/journal.json': '{ "files": [] }',
    })
    expect((await runIn(folder, 'diff', 'old', 'now')).errors).toBe(
      'onrecord: old: Unexpected interrupted build; run "onrecord build" first\n',
    )
  })
})

describe('a tarball that is not trusted', () => {
  const open = (content: Uint8Array, largest?: number) =>
    openTarball(join(makeFolder({ 'a.tgz': content }), 'a.tgz'), largest)

  it('is read whatever its folder is called, and nothing outside of it', () => {
    const read = open(gzipSync(makeTar({ 'other/data/a.json': '[]', '../../data/b.json': 'out' })))
    expect(read('data/a.json')).toBe('[]')
    expect(read('data/b.json')).toBeUndefined()
  })

  it.each([
    ['that is no archive', Buffer.from('words'), 'expected a tarball as "npm pack" writes it'],
    ['that is cut off', tarball.subarray(0, -20), 'expected a tarball as "npm pack" writes it'],
    ['of words', gzipSync('words'), 'expected a tarball as "npm pack" writes it'],
  ])('%s', (_, content, message) => expect(() => open(content)).toThrow(message))

  it('stops where it would be too large', () => {
    const bomb = gzipSync(Buffer.alloc(2_000_000))
    expect(() => open(bomb, 100_000)).toThrow('expected at most 100000 bytes when decompressed')
    expect(() => open(bomb, 1000)).toThrow('expected at most 1000 bytes')
  })

  it('has text in UTF-8', () => {
    const read = open(gzipSync(makeTar({ 'p/a': Uint8Array.of(0xff) })))
    expect(() => read('a')).toThrow(/a\.tgz: a: Unexpected bytes in line 1, expected UTF-8 text/)
  })
})

it('git runs nothing that the repository of a dataset names', async () => {
  const { folder, git } = makeProject()
  const trap = join(folder, 'trap')
  writeFilesIn(folder, { trap: `#!/bin/sh\ntouch '${folder}/sprung'\n` })
  chmodSync(trap, 0o755)
  writeFilesIn(folder, { '.gitattributes': '* diff=trap filter=trap\n' })
  for (const setting of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'diff.external',
    'diff.trap.command',
    'diff.trap.textconv',
    'filter.trap.smudge',
    'gpg.program',
    'alias.rev-parse',
    'uploadpack.packObjectsHook',
  ])
    git('config', setting, setting.startsWith('alias') ? `!${trap}` : trap)
  git('config', 'log.showSignature', 'true')
  git('config', 'remote.origin.url', `ext::${trap}`)
  git('config', 'remote.origin.promisor', 'true')
  git('config', 'protocol.ext.allow', 'always')
  git('config', 'core.hooksPath', folder)
  const object = git('rev-parse', 'HEAD:data/quotes.json')
  expect((await runIn(folder, 'diff', 'HEAD')).code).toBe(0)
  execFileSync('rm', ['-f', join(folder, '.git/objects', object.slice(0, 2), object.slice(2))])
  expect((await runIn(folder, 'diff', 'HEAD')).errors).toContain('No file data/quotes.json')
  expect(existsSync(join(folder, 'sprung'))).toBe(false)
})
