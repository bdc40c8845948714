import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../src/dataset/build-dataset.ts'
import { formatDataset } from '../../src/dataset/dataset-files.ts'
import { writeFiles } from '../../src/files/write-files.ts'
import { filesOf } from '../support/build-curated.ts'
import { makeFolder, writeFilesIn } from '../support/make-folder.ts'

type Texts = Readonly<Record<string, string>>
type Curation = Readonly<Record<string, string>>

/** A dataset that is built again and again. */
function makeStory() {
  const folder = makeFolder()
  return (texts: Texts, curation: Curation = {}) => {
    rmSync(join(folder, 'sources'), { recursive: true, force: true })
    writeFilesIn(folder, filesOf(curation, texts))
    const { dataset, state, unused } = buildDataset(folder)
    writeFiles(folder, formatDataset(dataset, state))
    const again = buildDataset(folder)
    expect(formatDataset(again.dataset, again.state)).toEqual(formatDataset(dataset, state))
    const { actors, quotes, events, redirects } = dataset
    const ids = { quotes: quotes.map(({ id }) => id), events: events.map(({ id }) => id) }
    return { actors, quotes, events, redirects, ids, unused }
  }
}

const harbor =
  'Ada Quill met Tom Barda in Muscat on 5 March 2018. “The road has been closed for eleven months,” Quill said. Later Barda said that the boats were late. Iran accused Iraq of smuggling.'

describe('ids of quotes and events', () => {
  it.each([
    ['a word of a quotation', 'eleven months', '11 months'],
    ['the day of an event', '5 March', '6 March'],
    ['the words around them', 'Later Barda', 'On the pier, hours later, Barda'],
    ['the place of an event', 'in Muscat', 'in Doha'],
    ['the party of an event', 'accused Iraq', 'accused Jordan'],
  ])('stay where a text changes %s', (_, from, to) => {
    const build = makeStory()
    const { ids } = build({ harbor })
    expect(ids.quotes).toHaveLength(3)
    const corrected = harbor.replace(from, to)
    expect(corrected).not.toBe(harbor)
    const after = build({ harbor: corrected })
    expect([...after.ids.quotes].sort()).toEqual([...ids.quotes].sort())
    expect([...after.ids.events].sort()).toEqual([...ids.events].sort())
    expect(after.redirects).toEqual([])
  })

  it('are new for what is new, and gone with what is gone', () => {
    const build = makeStory()
    const { ids } = build({ harbor })
    const after = build({
      harbor: harbor.replace('Iran accused Iraq of smuggling.', 'Oman praised Qatar.'),
    })
    expect(after.ids.events.filter((id) => !ids.events.includes(id))).toHaveLength(1)
    expect(after.redirects).toEqual([])
  })

  it('stay where paragraphs move', () => {
    const build = makeStory()
    const [first = '', second = ''] = [
      harbor,
      'Oman praised Qatar on 1 March 2018. “We are glad,” Eve Dorn said.',
    ]
    const { ids } = build({ harbor: `${first}\n\n${second}` })
    const after = build({
      harbor: `${second.replace('glad', 'very glad')}\n\n${first.replace('eleven', '11')}`,
    })
    expect([...after.ids.quotes].sort()).toEqual([...ids.quotes].sort())
  })

  it('stay where an actor gets another id', () => {
    const build = makeStory()
    const entry = (id: string) => ({
      actors: `actors: [{ id: ${id}, kind: person, name: Ada Quill, aliases: [Quill], reason: A test. }]\n`,
    })
    const before = build({ harbor }, entry('ada-quill'))
    const after = build({ harbor }, entry('minister-quill'))
    expect(after.quotes.map(({ speaker }) => speaker)).toContain('minister-quill')
    expect([...after.ids.quotes].sort()).toEqual([...before.ids.quotes].sort())
    expect([...after.ids.events].sort()).toEqual([...before.ids.events].sort())
    expect(after.redirects).toEqual([{ kind: 'actor', from: 'ada-quill', to: 'minister-quill' }])
  })

  it('stay where another source gives a more precise date', () => {
    const build = makeStory()
    const month = 'Ada Quill met Tom Barda in March 2018.'
    const before = build({ harbor: month })
    const after = build({ harbor: month, paper: 'Ada Quill met Tom Barda on 5 March 2018.' })
    expect(after.events).toHaveLength(1)
    expect(after.events[0]?.date?.precision).toBe('day')
    expect(after.ids.events).toEqual(before.ids.events)
  })

  it('stay where the file of a corrected text is renamed', () => {
    const build = makeStory()
    const { ids } = build({ harbor })
    const corrected = harbor.replace('eleven', '11')
    build({ harbor: corrected })
    const after = build({ pier: corrected })
    expect([...after.ids.quotes].sort()).toEqual([...ids.quotes].sort())
  })

  it('keep corrections with them', () => {
    const build = makeStory()
    const [before] = [build({ harbor })]
    const wrong = before.quotes.find(({ text }) => text?.includes('boats'))
    const quotes = `corrections:\n  - drop: ${wrong?.id}\n    reason: A test.\n`
    build({ harbor }, { quotes })
    const { unused, quotes: kept } = build({ harbor: harbor.replace('boats', 'ships') }, { quotes })
    expect(unused).toEqual([])
    expect(kept.map(({ text }) => text)).not.toContain('that the ships were late')
    expect(kept).toHaveLength(2)
  })

  it('stay for added records whose words change', () => {
    const build = makeStory()
    const add = (words: string) => ({
      quotes: `corrections:\n  - add: { speaker: iran, kind: indirect }\n    evidence: { source: harbor, words: ${words} }\n    reason: A test.\n`,
    })
    const before = build({ harbor }, add('Tom Barda in Muscat on 5'))
    const after = build({ harbor }, add('met Tom Barda in Muscat on 5'))
    expect([...after.ids.quotes].sort()).toEqual([...before.ids.quotes].sort())
  })
})

describe('redirects', () => {
  it('lead from a merged actor to the other one, and go when the merge is taken back', () => {
    const build = makeStory()
    const texts = { harbor: `${harbor} Soll visited Qatar.` }
    build(texts)
    const actors = 'corrections:\n  - merge: [soll]\n    into: tom-barda\n    reason: A test.\n'
    const merged = [{ kind: 'actor', from: 'soll', to: 'tom-barda' }]
    const after = build(texts, { actors })
    expect(after).toMatchObject({ redirects: merged, unused: [] })
    expect(build(texts, { actors }).redirects).toEqual(merged)
    expect(build(texts, { actors: 'corrections: []\n' }).redirects).toEqual([])
  })

  it('lead straight to the last of several', () => {
    const build = makeStory()
    const texts = { harbor: `${harbor} Soll visited Qatar.` }
    const first = '  - set: soll\n    to: { id: henrik-soll }\n    reason: A test.\n'
    const second = '  - merge: [henrik-soll]\n    into: tom-barda\n    reason: A test.\n'
    build(texts)
    build(texts, { actors: `corrections:\n${first}` })
    expect(build(texts, { actors: `corrections:\n${first}${second}` }).redirects).toEqual([
      { kind: 'actor', from: 'henrik-soll', to: 'tom-barda' },
      { kind: 'actor', from: 'soll', to: 'tom-barda' },
    ])
  })

  it('are followed by corrections', () => {
    const build = makeStory()
    const texts = { harbor: `${harbor} Soll visited Qatar.` }
    const actors = `corrections:
  - set: soll
    to: { id: henrik-soll }
    reason: A test.
  - set: soll
    to: { name: Henrik Soll }
    reason: A test.
`
    const { actors: records, unused } = build(texts, { actors })
    expect(unused).toEqual([])
    expect(records.find(({ id }) => id === 'henrik-soll')?.name).toBe('Henrik Soll')
  })

  it('lead from the name that an alias takes', () => {
    const build = makeStory()
    const texts = { harbor: 'Henrik Dorn met Iran. Soll visited Qatar.' }
    build(texts)
    const actors =
      'actors: [{ id: henrik-dorn, kind: person, name: Henrik Dorn, aliases: [Soll], reason: A test. }]\n'
    const { redirects, events } = build(texts, { actors })
    expect(events).toHaveLength(2)
    expect(redirects).toEqual([{ kind: 'actor', from: 'soll', to: 'henrik-dorn' }])
  })

  it('lead from a split record of which nothing is left to its first part', () => {
    const build = makeStory()
    build({ harbor })
    const quotes = `corrections:
  - split: { source: harbor, words: the boats were late }
    into: [{ evidence: { source: harbor }, to: { speaker: ada-quill } }]
    reason: A test.
`
    const { redirects, quotes: records } = build({ harbor }, { quotes })
    expect(redirects).toHaveLength(1)
    expect(records.map(({ id }) => id)).toContain(redirects?.[0]?.to)
  })

  it('go with the record that they lead to', () => {
    const build = makeStory()
    const actors = 'corrections:\n  - merge: [soll]\n    into: qatar\n    reason: A test.\n'
    build({ harbor: 'Soll visited Qatar.' }, { actors })
    expect(build({ harbor: 'Oman praised Iran.' }, { actors }).redirects).toEqual([])
  })
})
