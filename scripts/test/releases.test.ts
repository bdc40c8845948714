import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeChecksums } from '../release/checksums.ts'
import { packFolder } from '../release/npm.ts'
import { planRelease } from '../release/plan-release.ts'
import { readNotes } from '../release/read-notes.ts'
import { makeFolder, root, runScript } from './support/run-script.ts'

const folder = makeFolder()
const log = join(folder, 'log')

/** A program that notes its parameters and its input, and does as the shell lines say. */
function writeProgram(name: string, lines: string) {
  const file = join(folder, 'bin', name)
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(file, `#!/bin/sh\necho "$@" >> ${log}\n${lines}\n`)
  chmodSync(file, 0o755)
}

const environment = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, GITHUB_SHA: 'c0ffee' }

beforeAll(() => writeFileSync(log, ''))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the notes of a version', () => {
  const changelog = '# x\n\n## 1.1.0\n\n### Minor Changes\n\n- New\n\n## 1.0.0\n\n- First\n'

  it('are its section of the changelog', () => {
    expect(readNotes(changelog, '1.1.0')).toBe('### Minor Changes\n\n- New')
    expect(readNotes(changelog.replaceAll('\n', '\r\n'), '1.0.0')).toBe('- First')
  })

  it('are empty where it has none', () => {
    expect(readNotes(changelog, '1.0')).toBe('')
  })
})

describe('a release of the dataset', () => {
  it('offers the tarball and the files of records', () => {
    const dataset = join(root, 'packages/dataset')
    const manifest = { name: '@onrecord/dataset', version: '9.9.9', license: 'CC-BY-4.0' }
    const { tag, assets, latest } = planRelease(manifest, dataset, 'x.tgz')
    expect([tag, latest]).toEqual(['@onrecord/dataset@9.9.9', true])
    expect(assets).toContain('x.tgz')
    expect(assets).toContain(join(dataset, 'data/quotes.json'))
  })
})

describe.skipIf(process.platform === 'win32')('releases on GitHub', () => {
  const tarballs = join(folder, 'tarballs')

  beforeAll(() => {
    mkdirSync(tarballs)
    const names = ['schema', 'sdk'].map((name) =>
      packFolder(join(root, 'packages', name), tarballs),
    )
    writeChecksums(tarballs, names)
  })

  it('are made for each tarball that has none, at the commit', async () => {
    writeProgram('gh', 'case "$2 $3" in "view @onrecord/schema@"*) exit 0;; view*) exit 1;; esac')
    const says = await runScript('release/tag-releases.ts', [tarballs], environment)
    expect(says).toMatch(/^@onrecord\/schema@\S+ is released already\n$/)
    const created = readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('release create'))
    expect(created).toHaveLength(1)
    expect(created[0]).toMatch(
      /^release create @onrecord\/sdk@\S+ --target c0ffee --title @onrecord\/sdk@\S+ --notes-file - --latest=false \S+\.tgz$/,
    )
  })
})

describe.skipIf(process.platform === 'win32')('the pull request of the next release', () => {
  const origin = join(folder, 'origin.git')
  const work = join(folder, 'work')
  const patch = join(folder, 'version.patch')
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: work, encoding: 'utf8' }).trim()
  const author = ['-c', 'user.name=Ada Quill', '-c', 'user.email=ada@example.com']

  beforeAll(() => {
    execFileSync('git', ['init', '--quiet', '--bare', origin])
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', work])
    git('remote', 'add', 'origin', origin)
    writeFileSync(join(work, 'package.json'), '{ "version": "1.0.0" }\n')
    git('add', '--all')
    git(...author, 'commit', '--quiet', '--message', 'Start')
  })

  const find = async (name: string) => {
    const output = join(folder, name)
    await runScript('release/find-changesets.ts', [], { GITHUB_OUTPUT: output }, work)
    return readFileSync(output, 'utf8')
  }

  it('is pending where there is a changeset', async () => {
    mkdirSync(join(work, '.changeset'))
    writeFileSync(join(work, '.changeset/README.md'), '# Changesets\n')
    writeFileSync(join(work, '.changeset/config.json'), '{}\n')
    expect(await find('none')).toBe('pending=false\n')
    writeFileSync(join(work, '.changeset/red-door.md'), '---\n"x": minor\n---\n\nNew.\n')
    expect(await find('one')).toBe('pending=true\n')
    rmSync(join(work, '.changeset'), { recursive: true })
  })

  const write = () => runScript('release/write-version-patch.ts', [patch], {}, work)

  it('is not proposed without a change', async () => {
    await expect(write()).rejects.toThrow('Nothing differs from the commit')
  })

  it('has the changed and the new files, and is opened once', async () => {
    writeFileSync(join(work, 'package.json'), '{ "version": "1.1.0" }\n')
    writeFileSync(join(work, 'CHANGELOG.md'), '## 1.1.0\n')
    await write()

    git('stash', '--include-untracked', '--quiet')
    writeProgram('gh', 'case "$2" in list) echo "[]";; esac')
    await runScript('release/propose-version.ts', [patch], environment, work)
    expect(git('show', '--stat', '--format=%an %s', 'origin/release/next')).toMatch(
      /^github-actions\[bot\] Release\n.*CHANGELOG\.md.*package\.json/s,
    )
    expect(readFileSync(log, 'utf8')).toMatch(/^pr create --head release\/next/m)

    git('switch', '--quiet', 'main')
    git('branch', '--quiet', '-D', 'release/next')
    writeFileSync(log, '')
    writeProgram('gh', 'case "$2" in list) echo "[{}]";; esac')
    await runScript('release/propose-version.ts', [patch], environment, work)
    expect(readFileSync(log, 'utf8')).not.toMatch(/pr create/)
  })
})
