import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffDatasets } from '../../src/diff/diff-datasets.ts'
import { findLastRelease } from '../../src/diff/find-last-release.ts'
import { writeChangeset } from '../../src/diff/write-changeset.ts'
import { makeFolder, writeFilesIn } from '../support/make-folder.ts'
import { makeActor, makeEvent, makeRecords } from '../support/make-records.ts'
import { makeRepository } from '../support/make-repository.ts'

const before = makeRecords()
const after = makeRecords({ events: [...before.events, makeEvent('consult-2')] })

/** The root of a repository with a dataset, in a folder that can have no changesets. */
const makeRoot = (): string => {
  const files = { '.changeset/config.json': '{}', 'packages/data/a.txt': '' }
  const folder = makeFolder({ '.changeset': 'a file' })
  writeFilesIn(join(folder, 'root'), files)
  return join(folder, 'root')
}

describe('a changeset of a dataset', () => {
  const write = (folder: string, now = after) =>
    writeChangeset(folder, before, diffDatasets(before, now))

  it('is in the repository, with the level and the changes', () => {
    const folder = makeRoot()
    const { path, isChanged } = write(join(folder, 'packages/data'))
    expect(isChanged).toBe(true)
    expect(resolve(path)).toMatch(/\.changeset\/example-harbor-[0-9a-f]{8}\.md$/)
    expect(readFileSync(path, 'utf8')).toBe(
      '---\n"@example/harbor": minor\n---\n\n1 event added.\n\n**1 event added**\n\n- CONSULT visit: Ada Quill → Oman (undated) (`consult-2`)\n',
    )
  })

  it('takes the place of another one since the same version', () => {
    const folder = makeRoot()
    const first = write(folder)
    expect(write(folder)).toEqual({ path: first.path, isChanged: false })
    const more = makeRecords({ actors: [...before.actors, makeActor('yemen')] })
    expect(write(folder, more)).toEqual({ path: first.path, isChanged: true })
    expect(readdirSync(join(folder, '.changeset'))).toHaveLength(2)
    writeChangeset(folder, more, diffDatasets(more, after))
    expect(readdirSync(join(folder, '.changeset'))).toHaveLength(3)
  })

  it('lists fifty records of a kind of change', () => {
    const folder = makeRoot()
    const events = Array.from({ length: 52 }, (_, index) => makeEvent(`visit-${index}`))
    const { path } = write(folder, makeRecords({ events: [...before.events, ...events] }))
    expect(readFileSync(path, 'utf8')).toContain('(`visit-49`)\n- and 2 more\n')
  })

  it('needs its folder', () => {
    const folder = makeFolder({ '.changeset': 'a file' })
    mkdirSync(join(folder, 'data'))
    expect(() => write(join(folder, 'data'))).toThrow(
      `${join(folder, 'data')}: No folder .changeset here or above; "npx changeset init" makes one`,
    )
  })
})

describe('the last release', () => {
  const name = '@example/harbor'
  const released = () => {
    const repository = makeRepository({ 'data/dataset.json': '1', 'a.txt': '' })
    const tag = (version: string) => repository.git('tag', `${name}@${version}`)
    const change = (path: string, content: string) => {
      writeFilesIn(repository.folder, { [path]: content })
      repository.commit()
    }
    return { ...repository, tag, change, find: () => findLastRelease(repository.folder, name) }
  }

  it('is the current commit without a tag', () => {
    const { find, git } = released()
    git('tag', 'v1.0.0')
    git('tag', '@example/harbor-talks@9.0.0')
    git('tag', '@example/barrel@9.0.0')
    git('tag', `${name}@next`)
    git('tag', `${name}@1.0.0x`)
    git('tag', `old-${name}@3.0.0`)
    expect(find()).toBe('HEAD')
  })

  it('is the tag of the highest version', () => {
    const { find, tag, change } = released()
    tag('1.9.0')
    change('a.txt', '2')
    tag('1.10.0-beta.1')
    expect(find()).toBe(`refs/tags/${name}@1.10.0-beta.1`)
    tag('1.10.0')
    change('a.txt', '3')
    expect(find()).toBe(`refs/tags/${name}@1.10.0`)
  })

  it('is among the tags that the current commit contains', () => {
    const { find, tag, change, git } = released()
    tag('1.0.0')
    git('checkout', '--quiet', '-b', 'next')
    change('a.txt', '2')
    tag('2.0.0')
    git('checkout', '--quiet', 'main')
    expect(find()).toBe(`refs/tags/${name}@1.0.0`)
  })

  it('is the commit of another version that has no tag yet', () => {
    const { find, tag, change, git } = released()
    tag('1.0.0')
    change('data/dataset.json', '2')
    const commit = git('rev-parse', '--short', 'HEAD')
    change('a.txt', '2')
    expect(find()).toBe(commit)
  })

  it('needs a commit in a repository', () => {
    const { folder, git } = makeRepository({ 'a.txt': '' })
    git('update-ref', '-d', 'HEAD')
    expect(() => findLastRelease(folder, name)).toThrow(
      `${folder}: Expected a commit in the git repository to compare with`,
    )
  })
})
