import { join } from 'node:path'
import { Dataset } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { run } from '../support/fake-terminal.ts'
import {
  makeDataset,
  openSource,
  quotedSource,
  quotedText,
  sha256,
} from '../support/make-dataset.ts'
import { makeFolder, readFolder, writeFilesIn } from '../support/make-folder.ts'

const tables = ['actors', 'quotes', 'events', 'sources'] as const

/** The dataset that a folder holds, checked against its schema. */
function readDataset(folder: string): Dataset {
  const files = readFolder(folder)
  const read = (name: string) => JSON.parse(files[`data/${name}.json`] ?? 'null')
  return Dataset.parse({
    ...read('dataset'),
    ...Object.fromEntries(tables.map((table) => [table, read(table)])),
  })
}

describe('build', () => {
  it('makes a dataset of its sources', async () => {
    const { folder, texts } = makeDataset()
    const { code, out, errors } = await run(['build', '--texts', texts, folder])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out).toContain('talks: 1 quotes, 1 events (read)')
    expect(out).toContain('road: 2 quotes, 1 events (read)')
    for (const name of ['dataset', ...tables]) expect(out).toContain(join('data', `${name}.json`))
    expect(readDataset(folder)).toMatchObject({
      name: '@example/talks',
      version: '1.2.3',
      sources: [
        { id: 'road', rights: 'quotation', text: { sha256: sha256(quotedText) } },
        { id: 'talks', rights: 'open', text: { sha256: sha256(openSource) } },
      ],
      quotes: [
        { date: { start: '2017-05-03' } },
        { speaker: 'ada-quill', kind: 'direct' },
        { speaker: 'iran', kind: 'indirect' },
      ],
    })
    expect(readFolder(folder)['data/actor-ids.d.ts']).toContain("  | 'sergey-lavrov'")
  })

  it('changes nothing the second time, whatever the machine', async () => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    const before = readFolder(folder)
    const { code, out } = await run(['build', folder], '', { ONRECORD_TEXTS: texts })
    expect(code).toBe(0)
    expect(out).toContain('Nothing changed\n')
    expect(readFolder(folder)).toEqual(before)
  })

  it('gives the places of its records in the text as it is', async () => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    const { actors, quotes, events } = readDataset(folder)
    const given = { talks: openSource, road: quotedText } as Record<string, string>
    const evidence = [...actors, ...quotes, ...events].flatMap((record) => record.evidence)
    const exact = evidence.filter((place) => place.exact !== undefined)
    expect(exact.length).toBeGreaterThan(4)
    for (const place of exact)
      expect(given[place.source]?.slice(place.start, place.end)).toBe(place.exact)
  })

  it('keeps of a text that may only be quoted from no words but direct quotations', async () => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    const { actors, quotes, events } = readDataset(folder)
    const isQuoted = ({ source }: { source: string }) => source === 'road'
    const places = [...actors, ...events].flatMap(({ evidence }) => evidence).filter(isQuoted)
    expect(places.length).toBeGreaterThan(2)
    for (const place of places) expect(Object.keys(place)).toEqual(['source', 'start', 'end'])
    const [quote] = quotes.filter(({ evidence }) => evidence.some(isQuoted))
    expect(quote?.text).toContain('We walked up from the valley')
    expect(quote?.evidence[0]?.exact).toBe(quote?.text)
    expect(quote?.evidence[0]).not.toHaveProperty('prefix')
  })

  it('keeps one record of what two sources tell, with both places', async () => {
    const { folder, texts } = makeDataset({ 'sources/talks-again.md': openSource })
    await run(['build', '--texts', texts, folder])
    const { quotes } = readDataset(folder)
    const [quote] = quotes.filter(({ text }) => text?.startsWith('The road is open'))
    expect(quote?.evidence.map(({ source }) => source)).toEqual(['talks', 'talks-again'])
  })

  it('takes no file for a source but those that end in ".md"', async () => {
    const { folder, texts } = makeDataset({ 'sources/notes.txt': 'They ate.' })
    const { errors } = await run(['build', '--texts', texts, folder])
    expect(readDataset(folder).sources).toHaveLength(2)
    expect(errors).toBe(`${join('sources', 'notes.txt')}: Not read, as sources end in ".md"\n`)
  })
})

describe('a text that is not available', () => {
  it('has its records carried forward, byte by byte', async () => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    const before = readFolder(folder)
    for (const parameters of [
      ['build', folder],
      ['build', '--texts', makeFolder(), folder],
    ]) {
      const { code, out } = await run(parameters)
      expect(code).toBe(0)
      expect(out).toContain('road: 2 quotes, 1 events (records kept: its text is not available)')
      expect(out).toContain('Nothing changed\n')
      expect(readFolder(folder)).toEqual(before)
    }
  })

  it('is left out, visibly, where there is nothing to carry', async () => {
    const { folder } = makeDataset()
    const { code, out } = await run(['build', folder])
    expect(code).toBe(0)
    expect(out).toContain('road: 0 quotes, 0 events (left out: its text is not available')
    expect(readDataset(folder).events).toHaveLength(1)
  })

  it('has its records carried beside new ones of another source', async () => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    const before = readDataset(folder)
    writeFilesIn(folder, { 'sources/talks.md': `${openSource}\nLavrov visited India.\n` })
    expect((await run(['build', folder])).code).toBe(0)
    const after = readDataset(folder)
    expect(after.events).toHaveLength(before.events.length + 1)
    for (const event of before.events) expect(after.events).toContainEqual(event)
  })
})

describe('a source that is wrong', () => {
  const matter = (lines: string) => `---\n${lines}\n---\n\nThey ate.\n`

  it.each([
    ['no front matter', 'They ate.\n', 'Expected front matter between "---" lines'],
    ['front matter that is no YAML', matter('title: "Talks'), ':2: '],
    ['front matter that is a list', matter('- talks'), 'expected "name: value" lines'],
    ['no rights', matter('title: Talks\nauthors: []'), 'rights'],
    ['unknown rights', matter('title: Talks\nauthors: []\nrights: all'), 'rights'],
    ['no licence', matter('title: Talks\nauthors: []\nrights: open'), 'license'],
    ['a misspelt field', openSource.replace('published', 'publishd'), 'publishd'],
    ['a day that is none', openSource.replace('2018-03-08', '2018-02-30'), 'published'],
    [
      'bytes that are no text',
      Uint8Array.of(0x2d, 0x0a, 0xff),
      'Unexpected bytes in line 2, expected UTF-8 text',
    ],
  ])('with %s is named, and nothing is written', async (_, content, message) => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    writeFilesIn(folder, {
      'sources/bad.md': content,
      'sources/talks.md': `${openSource}\nMore.\n`,
    })
    const before = readFolder(folder)
    const { code, out, errors } = await run(['build', '--texts', texts, folder])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(errors).toContain(join(folder, 'sources', 'bad.md'))
    expect(errors).toContain(message)
    expect(readFolder(folder)).toEqual(before)
  })

  it('with a name that is no slug is named', async () => {
    const { folder } = makeDataset({ 'sources/Talks 2018.md': openSource })
    const { code, errors } = await run(['build', folder])
    expect(code).toBe(1)
    expect(errors).toContain('Talks 2018.md: Unexpected file name, expected a slug')
  })

  it('with another text than it tells is named with both hashes, and nothing is written', async () => {
    const { folder, texts } = makeDataset()
    await run(['build', '--texts', texts, folder])
    const before = readFolder(folder)
    const changed = quotedText.replace('eleven', 'twelve')
    writeFilesIn(texts, { 'road.txt': changed })
    const { code, out, errors } = await run(['build', '--texts', texts, folder])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    for (const words of ['road', sha256(changed), sha256(quotedText)])
      expect(errors).toContain(words)
    expect(readFolder(folder)).toEqual(before)
  })

  it('with another length than its text has is named', async () => {
    const { folder, texts } = makeDataset({
      'sources/road.md': quotedSource().replace(/length: \d+/, 'length: 7'),
    })
    const { code, errors } = await run(['build', '--texts', texts, folder])
    expect(code).toBe(1)
    expect(errors).toContain(`Unexpected text.length 7, expected ${quotedText.length}`)
  })
})

describe('a folder that is wrong', () => {
  it.each([
    ['no package.json', { 'sources/talks.md': openSource }, 'package.json: No such file'],
    [
      'a package.json that is no JSON',
      { 'package.json': '{', 'sources/talks.md': openSource },
      'expected JSON',
    ],
    [
      'no version',
      { 'package.json': '{ "name": "a" }', 'sources/talks.md': openSource },
      'version',
    ],
    [
      'no sources',
      { 'package.json': '{ "name": "a", "version": "1.0.0" }' },
      'sources: No such folder',
    ],
  ])('with %s is named', async (_, files, message) => {
    const { code, errors } = await run(['build', makeFolder(files as Record<string, string>)])
    expect(code).toBe(1)
    expect(errors).toContain(message)
  })

  it('with a committed dataset that is broken is named, and nothing is written', async () => {
    const { folder } = makeDataset()
    await run(['build', folder])
    writeFilesIn(folder, { 'data/quotes.json': '[' })
    const before = readFolder(folder)
    const { code, errors } = await run(['build', folder])
    expect(code).toBe(1)
    expect(errors).toContain(join('data', 'quotes.json'))
    expect(readFolder(folder)).toEqual(before)
  })
})
