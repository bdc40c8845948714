import { expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeDataset, openSource } from '../support/make-dataset.ts'
import { readFolder } from '../support/make-folder.ts'

it.each(['a%2f', '__proto__', '-a', 'a--b', 'a b', 'a\nb', 'Case', '🙂', '\u202e', 'a\x1b[2J'])(
  'a source called %j is refused, with the rule, and its name as it is',
  async (name) => {
    const { folder, texts } = makeDataset({ [`sources/${name}.md`]: openSource })
    const { code, errors } = await run(['build', '--texts', texts, folder])
    expect(code).toBe(1)
    expect(errors).toContain('Unexpected file name, expected a slug')
    for (const control of ['\x1b', '\u202e']) expect(errors).not.toContain(control)
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
    expect(Object.keys(readFolder(folder))).not.toContain('data/sources.json')
  },
)

it('a file with a line feed in its name that is no source is noted in one line', async () => {
  const { folder, texts } = makeDataset({ 'sources/a\nonrecord: all is well': '' })
  const { code, errors } = await run(['build', '--texts', texts, folder])
  expect(code).toBe(0)
  expect(errors).toBe('sources/a\\nonrecord: all is well: Not read, as sources end in ".md"\n')
})

it.each(['constructor', '日本', 'a'.repeat(251)])(
  'a source called %s is built and checked',
  async (name) => {
    const { folder, texts } = makeDataset({ [`sources/${name}.md`]: openSource })
    expect(await run(['build', '--texts', texts, folder])).toMatchObject({ code: 0, errors: '' })
    expect(await run(['check', '--texts', texts, folder])).toMatchObject({ code: 0, errors: '' })
    const sources = JSON.parse(readFolder(folder)['data/sources.json'] ?? '[]')
    expect(sources.map(({ id }: { id: string }) => id)).toContain(name)
  },
)
