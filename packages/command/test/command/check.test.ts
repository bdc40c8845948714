import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeDataset, openSource, quotedText } from '../support/make-dataset.ts'
import { readFolder, writeFilesIn } from '../support/make-folder.ts'

async function makeBuilt() {
  const { folder, texts } = makeDataset()
  await run(['build', '--texts', texts, folder])
  return { folder, check: () => run(['check', '--texts', texts, folder]) }
}

const sentence = quotedText.slice(0, quotedText.indexOf('.'))
const quotation = quotedText.slice(quotedText.indexOf('“') + 1, quotedText.indexOf('”'))

describe('check', () => {
  it('finds nothing wrong with what was just built, and writes nothing', async () => {
    const { folder, check } = await makeBuilt()
    const before = readFolder(folder)
    expect(await check()).toMatchObject({
      code: 0,
      out: 'The dataset is up to date\n',
      errors: '',
    })
    expect(readFolder(folder)).toEqual(before)
  })

  it('says which text is not available', async () => {
    const { folder } = await makeBuilt()
    const { code, out } = await run(['check', folder])
    expect(code).toBe(0)
    expect(out).toContain('road: its text is not available')
    expect(out).not.toContain('talks:')
  })

  it.each([
    ['edited', 'data/events.json', (text: string) => text.replace('actual', 'planned')],
    ['edited by white space', 'data/actors.json', (text: string) => `${text}\n`],
    ['edited types', 'data/actor-ids.d.ts', (text: string) => text.replace("'russia'", "'rusia'")],
  ])('names a file that was %s', async (_, path, edit) => {
    const { folder, check } = await makeBuilt()
    writeFilesIn(folder, { [path]: edit(readFolder(folder)[path] ?? '') })
    const before = readFolder(folder)
    const { code, errors } = await check()
    expect(code).toBe(1)
    expect(errors).toContain(`${join(path)}: Out of date; run "onrecord build"`)
    expect(readFolder(folder)).toEqual(before)
  })

  it('names the files that a changed source changes', async () => {
    const { folder, check } = await makeBuilt()
    writeFilesIn(folder, { 'sources/talks.md': `${openSource}\nLavrov visited India.\n` })
    const { code, errors } = await check()
    expect(code).toBe(1)
    expect(errors).toContain('data/events.json: Out of date')
  })

  it('fails where nothing was built', async () => {
    const { folder, texts } = makeDataset()
    expect((await run(['check', '--texts', texts, folder])).code).toBe(1)
  })
})

describe('rights', () => {
  const words = sentence.split(' ')

  it.each([
    ['twelve words', words.slice(0, 12).join(' ')],
    ['twelve words from the middle', `It is told that ${words.slice(5, 17).join(' ')}, and more.`],
    ['words over lines', words.slice(0, 14).join('\n')],
    ['words in JSON', JSON.stringify({ text: `He wrote:\n${words.slice(0, 14).join('\n')}` })],
    ['words in other cases', words.slice(0, 12).join(' ').toUpperCase()],
  ])('are broken by a file with %s of the text', async (_, content) => {
    const { folder, check } = await makeBuilt()
    writeFilesIn(folder, { 'notes.md': content })
    const { code, errors } = await check()
    expect(code).toBe(1)
    expect(errors).toContain('notes.md: Unexpected words of road outside a direct quotation')
  })

  it.each([
    ['eleven words', words.slice(0, 11).join(' ')],
    ['a direct quotation', quotation],
    ['a direct quotation and a few words more', `${quotation},” Ada Quill said on 3 May 2017.`],
    ['the words in another order', words.toReversed().join(' ')],
  ])('are kept by a file with %s', async (_, content) => {
    const { folder, check } = await makeBuilt()
    writeFilesIn(folder, { 'notes.md': content })
    expect(await check()).toMatchObject({ code: 0, errors: '' })
  })
})
