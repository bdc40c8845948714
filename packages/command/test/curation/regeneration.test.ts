import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import { makeDataset } from '../support/make-dataset.ts'
import { readFolder, writeFilesIn } from '../support/make-folder.ts'

const quotes = `corrections:
  - set: { source: road, words: We walked up from the valley }
    to: { date: 2017-05-02, place: Sur }
    reason: A test.
  - drop: { source: road, words: Iraq of smuggling }
    reason: A test.
  - add: { speaker: ada-quill, kind: indirect }
    evidence: { source: road, words: closed for eleven long and hungry winters }
    reason: A test.
`
const actors = `corrections:
  - merge: [iraq]
    into: ada-quill
    reason: A test.
  - set: iran
    to: { name: Persia }
    reason: A test.
`
const curation = { 'curation/quotes.yml': quotes, 'curation/actors.yml': actors }

describe('corrections of a source whose text may only be quoted', () => {
  it('are kept byte by byte where the text is not available', async () => {
    const { folder, texts } = makeDataset(curation)
    expect(await run(['build', '--texts', texts, folder])).toMatchObject({ code: 0, errors: '' })
    const before = readFolder(folder)
    expect(before['data/quotes.json']).toContain('"curated": true')
    expect(before['data/events.json']).not.toContain('"iraq"')
    for (const command of ['build', 'check']) {
      const { code, errors } = await run([command, folder])
      expect({ code, errors }).toEqual({ code: 0, errors: '' })
      expect(readFolder(folder)).toEqual(before)
    }
    expect(await run(['check', '--texts', texts, folder])).toMatchObject({ code: 0, errors: '' })
  })

  it('give the same bytes with and without the text when they are taken back', async () => {
    const { folder, texts } = makeDataset(curation)
    await run(['build', '--texts', texts, folder])
    const none = { 'curation/quotes.yml': 'corrections: []\n', 'curation/actors.yml': '' }
    writeFilesIn(folder, { ...none, 'curation/actors.yml': 'corrections: []\n' })
    await run(['build', folder])
    const without = readFolder(folder)
    expect(without['data/quotes.json']).not.toContain('curated')
    await run(['build', '--texts', texts, folder])
    expect(readFolder(folder)).toEqual(without)
  })

  it('take no words from it but direct quotations', async () => {
    const { folder, texts } = makeDataset(curation)
    await run(['build', '--texts', texts, folder])
    const { 'data/quotes.json': records } = readFolder(folder)
    const added = JSON.parse(records ?? '[]').find(
      ({ rule }: { rule: string }) => rule === 'curation',
    )
    expect(added).not.toHaveProperty('text')
    expect(Object.keys(added.evidence[0])).toEqual(['source', 'start', 'end'])
  })

  it('take the words away where a quote is no direct one', async () => {
    const indirect = quotes.replace('{ date: 2017-05-02, place: Sur }', '{ kind: indirect }')
    const { folder, texts } = makeDataset({ 'curation/quotes.yml': indirect })
    await run(['build', '--texts', texts, folder])
    const { 'data/quotes.json': records } = readFolder(folder)
    expect(records).not.toContain('We walked up from the valley')
  })

  it('cannot be found for the first time without it', async () => {
    const { folder } = makeDataset(curation)
    const { code, errors } = await run(['build', folder])
    expect(code).toBe(1)
    expect(errors).toContain('quotes.yml:2: The text of road is not available')
  })
})

describe('a correction without effect', () => {
  it('is a warning of build and an error of check', async () => {
    const { folder, texts } = makeDataset({
      'curation/events.yml': 'corrections:\n  - drop: consult-0a1b2c3d4e\n    reason: A test.\n',
    })
    const build = await run(['build', '--texts', texts, folder])
    expect(build.code).toBe(0)
    expect(build.errors).toContain('events.yml:2: No event "consult-0a1b2c3d4e" any more')
    const check = await run(['check', '--texts', texts, folder])
    expect(check.code).toBe(1)
    expect(check.errors).toContain('events.yml:2: No event "consult-0a1b2c3d4e" any more')
  })
})
