import { mkdirSync, symlinkSync, unlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../../src/lint/rights/list-files.ts'
import { makeFolder, writeFilesIn } from '../../support/make-folder.ts'
import { makeRepository } from '../../support/make-repository.ts'

const listIn = (folder: string, directory = folder): string[] =>
  listFiles(directory)
    .map((path) => relative(folder, path))
    .sort()

describe('the files that may hold words of texts', () => {
  it('are those that git tracks, also beside the folder of the dataset', () => {
    const { folder, git } = makeRepository({
      '.gitignore': 'drafts\n',
      'notes.txt': '',
      'data/a b.txt': '',
      'data/é.txt': '',
    })
    writeFilesIn(folder, { 'drafts/one.txt': '', 'new.txt': '' })
    expect(listIn(folder, join(folder, 'data'))).toEqual([
      '.gitignore',
      'data/a b.txt',
      'data/é.txt',
      'notes.txt',
    ])
    git('add', 'new.txt')
    expect(listIn(folder)).toContain('new.txt')
  })

  it('are those that are there: no deleted ones and no links', () => {
    const { folder, commit } = makeRepository({ 'notes.txt': '', 'old.txt': '' })
    symlinkSync('notes.txt', join(folder, 'link.txt'))
    commit()
    unlinkSync(join(folder, 'old.txt'))
    expect(listIn(folder)).toEqual(['notes.txt'])
  })

  it('are none in an empty repository', () => {
    const { folder, git } = makeRepository({ 'notes.txt': '' })
    git('rm', '--quiet', 'notes.txt')
    expect(listIn(folder)).toEqual([])
  })

  it('are all without a repository, but for those of packages', () => {
    const folder = makeFolder({
      'notes.txt': '',
      'data/deep/a.txt': '',
      'node_modules/b/c.txt': '',
      'data/node_modules/d.txt': '',
      'data/my_node_modules.txt': '',
    })
    mkdirSync(join(folder, 'empty'))
    expect(listIn(folder)).toEqual(['data/deep/a.txt', 'data/my_node_modules.txt', 'notes.txt'])
  })
})
