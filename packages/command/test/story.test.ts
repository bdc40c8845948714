import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkDataset } from '../src/dataset/check-dataset.ts'
import { writeDataset } from '../src/dataset/write-dataset.ts'
import { filesOf } from './support/build-curated.ts'
import { makeFolder, readFolder, writeFilesIn } from './support/make-folder.ts'

const first =
  'Ada Quill visited Qatar on 5 March 2018. “The road has been closed for eleven months,” Quill said. Tom Barda said that the boats were late. Oman recalled its ambassador to Yemen.'
const second =
  'Ada Quill praised Iraq on 7 March 2018. In the eyes of Tom Barda the harbor was full.'

/** What a dataset is after each step of its life. */
interface State {
  actors: string[]
  quotes: Map<string, string>
  events: Map<string, string>
  redirects: string[]
}

it('a dataset keeps its ids through its life', () => {
  const folder = makeFolder()
  const curation: Record<string, string> = {}
  const texts: Record<string, string> = { first }

  /** Build, and expect that a check is content with it, and that another build changes nothing. */
  function build(): State {
    rmSync(join(folder, 'sources'), { recursive: true, force: true })
    const files = Object.entries(curation).map(([name, text]) => [name, `corrections:\n${text}`])
    writeFilesIn(folder, filesOf(Object.fromEntries(files), texts))
    const { dataset, unused } = writeDataset(folder)
    expect(unused).toEqual([])
    expect(checkDataset(folder).problems).toEqual([])
    const before = readFolder(folder)
    expect(writeDataset(folder).changed).toEqual([])
    expect(readFolder(folder)).toEqual(before)
    const { actors, quotes, events, redirects = [] } = dataset
    return {
      actors: actors.map(({ id }) => id),
      quotes: new Map(quotes.map(({ id, speaker, text }) => [id, `${speaker}: ${text}`])),
      events: new Map(
        events.map(({ id, type, agents, recipients, date }) => [
          id,
          `${type} ${agents} → ${recipients} ${date?.start}`,
        ]),
      ),
      redirects: redirects.map(({ kind, from, to }) => `${kind} ${from} → ${to}`),
    }
  }

  const start = build()
  expect(start.quotes.size).toBe(2)
  const idOf = (records: ReadonlyMap<string, string>, words: string): string =>
    [...records].find(([, description]) => description.includes(words))?.[0] ?? ''
  const [road, boats] = ['eleven months', 'boats'].map((words) => idOf(start.quotes, words))
  const recall = idOf(start.events, 'SANCTION')
  const visit = idOf(start.events, 'CONSULT')

  texts.second = second
  const added = build()
  expect([...added.quotes.keys()]).toEqual(expect.arrayContaining([...start.quotes.keys()]))
  expect([...added.events.keys()]).toEqual(expect.arrayContaining([...start.events.keys()]))
  const praise = idOf(added.events, 'SUPPORT')

  curation.quotes = `  - set: ${boats}\n    to: { speaker: oman }\n    reason: A test.\n`
  const corrected = build()
  expect([...corrected.quotes.keys()].sort()).toEqual([...added.quotes.keys()].sort())
  expect(corrected.quotes.get(boats ?? '')).toBe('oman: that the boats were late')

  curation.events = `  - drop: ${recall}\n    reason: A test.\n`
  const dropped = build()
  expect(dropped.events.has(recall)).toBe(false)
  expect(dropped.redirects).toEqual([])

  curation.quotes += `  - add: { speaker: tom-barda, kind: indirect }\n    evidence: { source: second, words: the harbor was full }\n    reason: A test.\n`
  const grown = build()
  const harbor = idOf(grown.quotes, 'the harbor was full')
  expect(harbor).toMatch(/^tom-barda-/)

  curation.actors = `  - split: ada-quill\n    into: [{ id: ada-quill-envoy, evidence: { source: second } }]\n    reason: A test.\n`
  const split = build()
  expect(split.actors).toEqual(expect.arrayContaining(['ada-quill', 'ada-quill-envoy']))
  expect(split.events.get(praise)).toBe('SUPPORT ada-quill-envoy → iraq 2018-03-07')
  expect(split.events.get(visit)).toBe('CONSULT ada-quill → qatar 2018-03-05')

  texts.first = first.replace('eleven', '11').replace('5 March', '6 March')
  const changed = build()
  expect(changed.quotes.get(road ?? '')).toContain('11 months')
  expect(changed.events.get(visit)).toBe('CONSULT ada-quill → qatar 2018-03-06')
  expect([...changed.quotes.keys()].sort()).toEqual([...split.quotes.keys()].sort())
  expect(changed.events.has(recall)).toBe(false)

  curation.actors += `  - set: tom-barda\n    to: { id: thomas-barda, name: Thomas Barda }\n    reason: A test.\n`
  const renamed = build()
  expect(renamed.redirects).toEqual(['actor tom-barda → thomas-barda'])
  expect(renamed.quotes.get(harbor)).toBe('thomas-barda: the harbor was full')
  expect([...renamed.quotes.keys()].sort()).toEqual([...changed.quotes.keys()].sort())

  delete texts.second
  curation.actors = curation.actors.slice(curation.actors.indexOf('  - set: tom-barda'))
  curation.quotes = curation.quotes.slice(0, curation.quotes.indexOf('  - add'))
  const shrunk = build()
  expect(shrunk.quotes.has(harbor)).toBe(false)
  expect(shrunk.events.has(praise)).toBe(false)
  expect(shrunk.redirects).toContain('actor tom-barda → thomas-barda')
  expect([...shrunk.quotes.keys()].sort()).toEqual([...start.quotes.keys()].sort())
})
