import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../src/dataset/read-sources.ts'
import { asNobody } from '../support/as-nobody.ts'
import { run } from '../support/fake-terminal.ts'
import { makeDataset, openSource } from '../support/make-dataset.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'

const read = (files: Record<string, string>) => readSources(makeFolder(files), undefined)
const idsOf = (files: Record<string, string>) => read(files).sources.map(({ source }) => source.id)

/** The front matter with a line in place of another one. */
const change = (from: string | RegExp, to: string) => openSource.replace(from, to)

describe('files of sources', () => {
  it('are in folders of any depth, and end in ".md" in any case', () => {
    expect(
      idsOf({
        'sources/talks.md': openSource,
        'sources/2018/road.MD': openSource,
        'sources/2018/march/pier.markdown': openSource,
        'sources/.hidden.md': openSource,
      }),
    ).toEqual(['pier', 'road', 'talks'])
  })

  it('that are none are noted', () => {
    const { notes } = read({
      'sources/talks.md': openSource,
      'sources/2018/pier.txt': '',
      'sources/.DS_Store': '',
    })
    expect(notes).toEqual([
      `${join('sources', '2018', 'pier.txt')}: Not read, as sources end in ".md"`,
    ])
  })

  it('with the same id are refused', () => {
    expect(() =>
      idsOf({ 'sources/talks.md': openSource, 'sources/2018/talks.md': openSource }),
    ).toThrow('Unexpected second source "talks", another one is')
    expect(() => idsOf({ 'sources/é.md': openSource, 'sources/e\u0301.md': openSource })).toThrow(
      'Unexpected second source "é"',
    )
  })

  it('must be there', async () => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    const before = readFolder(folder)
    for (const name of ['talks.md', 'road.md']) rmSync(join(folder, 'sources', name))
    const { code, errors } = await run(['build', folder])
    expect(code).toBe(1)
    expect(errors).toContain('sources: No sources, expected files that end in ".md"')
    expect(readFolder(folder)['data/quotes.json']).toBe(before['data/quotes.json'])
  })

  it.skipIf(process.platform === 'win32')('that are devices or pipes are refused', () => {
    const folder = makeFolder({ 'sources/talks.md': openSource })
    symlinkSync('/dev/zero', join(folder, 'sources', 'zero.md'))
    spawnSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'sources', 'pipe.md')])
    expect(() => readSources(folder, undefined)).toThrow(
      /pipe\.md: Unexpected device or pipe, expected a file\n.*zero\.md: Unexpected device or pipe/,
    )
  })

  it.skipIf(process.platform === 'win32')(
    'that may not be read are told apart from none',
    async () => {
      const folder = makeFolder({ 'sources/talks.md': openSource })
      chmodSync(join(folder, 'sources'), 0)
      await asNobody(folder, () =>
        expect(() => readSources(folder, undefined)).toThrow('sources: May not be read'),
      )
      chmodSync(join(folder, 'sources'), 0o755)
    },
  )
})

describe('sources that are wrong', () => {
  it('are all named, each with file, line and value', () => {
    const files = {
      'sources/a.md': 'They ate.\n',
      'sources/b.md': change('title: Talks resume', 'title: Talks resume\ntitle: Talks end'),
      'sources/c.md': change('2018-03-08', '2018-02-30'),
      'sources/d.md': change('published', 'publishd'),
      'sources/e.md': change('rights: open', 'rights: all'),
      'sources/f.md': change('license', 'url: javascript:alert(1)\nlicense'),
      'sources/g.md': change('[Eve Sorn]', '[Eve Sorn, 7]'),
    }
    const folder = makeFolder(files)
    let message = ''
    try {
      readSources(folder, undefined)
    } catch (error) {
      message = (error as Error).message.replaceAll(`${join(folder, 'sources')}/`, '')
    }
    expect(message.split('\n')).toEqual([
      'a.md:1: Expected front matter between "---" lines',
      'b.md:3: Map keys must be unique',
      'c.md:4: published: Expected a day, such as "2018-03-08", found "2018-02-30"',
      'd.md:4: Unrecognized key: "publishd"',
      expect.stringMatching(/^e\.md:5: rights: .*found "all"$/),
      'f.md:6: url: Expected an address with http or https, found "javascript:alert(1)"',
      'g.md:3: authors.1: Invalid input: expected string, received number, found 7',
    ])
  })
})
