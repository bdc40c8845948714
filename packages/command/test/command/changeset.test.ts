import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFiles } from '../support/data-files.ts'
import { readFolder, writeFilesIn } from '../support/make-folder.ts'
import { makeEvent, makeQuote, makeRecords } from '../support/make-records.ts'
import { makeRepository } from '../support/make-repository.ts'
import { runIn } from '../support/run-in.ts'

const old = makeRecords()
const grown = makeRecords({ events: [makeEvent('consult-1'), makeEvent('consult-2')] })
const corrected = makeRecords({ quotes: [makeQuote('ada-quill-1', { speaker: 'oman' })] })

/** A repository with a dataset in a folder, as it was released, and with the files of another version. */
function makeProject(now = grown) {
  const repository = makeRepository({
    ...dataFiles(old, 'packages/data/'),
    '.changeset/README.md': 'Changesets\n',
  })
  const directory = join(repository.folder, 'packages/data')
  const write = (records: typeof old) => writeFilesIn(directory, dataFiles(records))
  write(now)
  const changesets = (): [string, string][] =>
    Object.entries(readFolder(join(repository.folder, '.changeset'))).filter(
      ([name]) => name !== 'README.md',
    )
  return { ...repository, directory, write, changesets }
}

describe('changeset', () => {
  it('writes the level and the changes since HEAD where nothing was released', async () => {
    const { directory, changesets } = makeProject()
    const { out, code } = await runIn(directory, 'changeset')
    const [[name, content] = []] = changesets()
    expect(name).toMatch(/^example-harbor-[0-9a-f]{8}\.md$/)
    expect(out).toBe(`Wrote ../../.changeset/${name}: minor since HEAD\n`)
    expect(code).toBe(0)
    expect(content).toBe(`---
"@example/harbor": minor
---

1 event added.

**1 event added**

- CONSULT visit: Ada Quill → Oman (undated) (\`consult-2\`)
`)
  })

  it('writes the same file again, and replaces it where the data changes again', async () => {
    const { directory, changesets, write } = makeProject()
    await runIn(directory, 'changeset')
    const before = changesets()
    expect((await runIn(directory, 'changeset')).out).toMatch(/^Kept /)
    expect(changesets()).toEqual(before)
    write(corrected)
    expect((await runIn(directory, 'changeset')).out).toMatch(/^Wrote .*: patch since HEAD/)
    expect(changesets().map(([name]) => name)).toEqual(before.map(([name]) => name))
  })

  it('writes another file for changes since another version', async () => {
    const { directory, changesets, write, commit } = makeProject()
    await runIn(directory, 'changeset')
    commit()
    write(makeRecords({ ...grown, quotes: corrected.quotes }))
    await runIn(directory, 'changeset')
    expect(changesets().map(([, content]) => content.split('\n')[1])).toEqual(
      expect.arrayContaining(['"@example/harbor": minor', '"@example/harbor": patch']),
    )
  })

  it('compares with the highest released version that HEAD contains', async () => {
    const { directory, git, commit, write } = makeProject()
    git('tag', '@example/harbor@1.9.0')
    commit()
    for (const version of ['1.10.0', '1.10.0-next.1', 'next'])
      git('tag', `@example/harbor@${version}`)
    git('tag', '@example/harbors@3.0.0')
    git('checkout', '--quiet', '-b', 'other')
    write(corrected)
    commit()
    git('tag', '@example/harbor@2.0.0')
    git('checkout', '--quiet', 'main')
    expect((await runIn(directory, 'changeset')).out).toBe(
      'No record changed since @example/harbor@1.10.0\n',
    )
    write(corrected)
    expect((await runIn(directory, 'changeset')).out).toMatch(
      /major since @example\/harbor@1\.10\.0/,
    )
  })

  it('compares with a released version that has no tag yet', async () => {
    const { directory, git, commit, write } = makeProject(old)
    git('tag', '@example/harbor@1.0.0')
    write({ ...grown, version: '1.1.0' })
    commit()
    const released = git('rev-parse', '--short', 'HEAD')
    expect((await runIn(directory, 'changeset')).out).toBe(`No record changed since ${released}\n`)
    write({ ...grown, version: '1.1.0', quotes: corrected.quotes })
    commit()
    expect((await runIn(directory, 'changeset')).out).toMatch(`: patch since ${released}\n`)
  })

  it('writes nothing where no record changed', async () => {
    const { directory, changesets } = makeProject(old)
    expect(await runIn(directory, 'changeset')).toMatchObject({
      code: 0,
      out: 'No record changed since HEAD\n',
    })
    expect(changesets()).toEqual([])
  })

  it('takes two versions', async () => {
    const { folder, directory } = makeProject()
    const { out } = await runIn(folder, 'changeset', 'HEAD:packages/data', 'packages/data')
    const [, path = ''] = /^Wrote (\S+):/.exec(out) ?? []
    expect(readFileSync(join(folder, path), 'utf8')).toContain('"@example/harbor": minor')
    expect((await runIn(directory, 'changeset', 'HEAD')).out).toMatch(/^Kept /)
  })

  it('lists fifty records of a kind of change', async () => {
    const events = Array.from({ length: 60 }, (_, at) => makeEvent(`consult-${at}`))
    const { directory, changesets } = makeProject(makeRecords({ events }))
    await runIn(directory, 'changeset')
    expect(changesets()[0]?.[1]).toContain('\n- and 9 more\n')
  })

  it('says where it cannot write or has nothing to compare with', async () => {
    const { directory, folder, git } = makeProject()
    git('mv', '.changeset', 'elsewhere')
    const outside = await runIn(directory, 'changeset')
    expect(outside.code).toBe(1)
    expect(outside.errors).toContain('No folder .changeset here or above; "npx changeset init"')
    git('update-ref', '-d', 'HEAD')
    const { errors, code } = await runIn(join(folder, 'packages/data'), 'changeset')
    expect(code).toBe(1)
    expect(errors).toContain('Expected a commit in the git repository to compare with')
  })
})
