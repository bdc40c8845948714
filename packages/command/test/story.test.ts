import { type DatasetRecords, open } from '@onrecord/sdk/open'
import { expect, it } from 'vitest'
import { ReleasedDataset } from './support/released-dataset.ts'

const first =
  'Ada Quill visited Qatar on 5 March 2018. “The road has been closed for eleven months,” Quill said. Tom Barda said that the boats were late. Oman recalled its ambassador to Yemen.'
const second =
  'Ada Quill praised Iraq on 7 March 2018. In the eyes of Tom Barda the harbor was full.'

it('a dataset is corrected, compared and released through its life', async () => {
  const harbor = new ReleasedDataset({ first })
  const { texts, curation } = harbor

  /** Build, compare with the last release, and release. */
  async function step() {
    const built = harbor.build()
    const diff = await harbor.diff()
    const { version, reader, changelog } = await harbor.release()
    expect(reader).toMatchObject({ version, dependencies: { '@example/harbor': version } })
    return {
      sdk: open(built as DatasetRecords),
      ids: [...built.quotes, ...built.events].map(({ id }) => id).sort(),
      changes: diff.records.map(({ rule, id, to, fields }) =>
        [rule, id, ...to, ...fields.map(({ field, words }) => `${field}: ${words}`)].join(' | '),
      ),
      level: diff.level,
      version,
      /** The notes of this version. */
      notes: changelog.split('\n## ')[1] ?? '',
    }
  }

  const start = harbor.build()
  harbor.commit(start.version)
  expect(start.version).toBe('1.0.0')
  const quoteOf = (words: string) =>
    start.quotes.find(({ text }) => text?.includes(words))?.id ?? ''
  const eventOf = (type: string) => start.events.find((event) => event.type === type)?.id ?? ''
  const [road, boats] = ['eleven months', 'boats'].map(quoteOf)
  const [recall, visit] = [eventOf('SANCTION'), eventOf('CONSULT')]
  const firstIds = [...start.quotes, ...start.events].map(({ id }) => id)
  expect(firstIds).toHaveLength(4)

  texts.second = second
  const added = await step()
  expect(added).toMatchObject({ level: 'minor', version: '1.1.0' })
  const [praised, praise] = added.ids.filter((id) => !firstIds.includes(id))
  expect(added.changes).toEqual([
    'record-added | second',
    'record-changed | ada-quill | evidence: 1 more in second',
    'record-added | iraq',
    'record-changed | tom-barda | evidence: 1 more in second',
    `record-added | ${praised}`,
    `record-added | ${praise}`,
  ])
  expect(added.ids).toEqual(expect.arrayContaining(firstIds))
  expect(added.notes).toContain('1 source added, 1 actor added, 2 actors changed, 1 quote added')
  expect(added.notes).toContain('- value-added: events: type "SUPPORT"')

  curation.quotes = `  - set: ${boats}\n    to: { speaker: oman }\n    reason: A test.\n`
  const corrected = await step()
  expect(corrected).toMatchObject({ level: 'patch', version: '1.1.1', ids: added.ids })
  expect(corrected.changes).toEqual([
    `record-changed | ${boats} | speaker: Tom Barda → Oman | curated: none → yes`,
  ])
  expect(corrected.notes).toContain('    - speaker: Tom Barda → Oman\n')

  curation.events = `  - drop: ${recall}\n    reason: A test.\n`
  const dropped = await step()
  expect(dropped).toMatchObject({ level: 'major', version: '2.0.0' })
  expect(dropped.changes).toEqual([`record-removed | ${recall}`])
  expect(dropped.ids).toEqual(added.ids.filter((id) => id !== recall))
  expect(dropped.notes).toMatch(new RegExp(`\\*\\*1 event removed\\*\\*\n *\n  - \`${recall}\`\n`))
  expect(dropped.notes).not.toContain('Yemen')
  expect(dropped.sdk.events.has(recall)).toBe(false)

  curation.quotes += `  - add: { speaker: tom-barda, kind: indirect }\n    evidence: { source: second, words: the harbor was full }\n    reason: A test.\n`
  const grown = await step()
  expect(grown).toMatchObject({ level: 'minor', version: '2.1.0' })
  const [full = ''] = grown.ids.filter((id) => !dropped.ids.includes(id))
  expect(grown.changes).toEqual([`record-added | ${full}`])
  expect(grown.notes).toContain('Tom Barda says (undated): the harbor was full (')

  curation.actors = `  - split: ada-quill\n    into: [{ id: ada-quill-envoy, evidence: { source: second } }]\n    reason: A test.\n`
  const split = await step()
  expect(split).toMatchObject({ level: 'major', version: '3.0.0', ids: grown.ids })
  expect(split.changes).toEqual([
    'record-split | ada-quill | ada-quill | ada-quill-envoy | curated: none → yes | evidence: 1 fewer in second',
    `record-changed | ${praised} | speaker: ada-quill → ada-quill-envoy | curated: none → yes`,
    `record-changed | ${praise} | agents: added ada-quill-envoy; removed ada-quill | curated: none → yes`,
  ])

  texts.first = first.replace('eleven', '11').replace('5 March', '6 March')
  const changed = await step()
  expect(changed).toMatchObject({ level: 'patch', version: '3.0.1', ids: grown.ids })
  const moved = 'evidence: 1 changed in first'
  expect(changed.changes).toEqual([
    expect.stringMatching(
      /^record-changed \| first \| text\.sha256: .* \| text\.length: 278 → 274$/,
    ),
    ...['ada-quill', 'oman', 'tom-barda', 'yemen'].map((id) => `evidence-moved | ${id} | ${moved}`),
    `record-changed | ${road} | text: “The road has been closed for eleven months” → “The road has been closed for 11 months” | ${moved}`,
    `evidence-moved | ${boats} | ${moved}`,
    `record-changed | ${visit} | date: 2018-03-05 → 2018-03-06 | ${moved}`,
  ])

  curation.actors += `  - set: tom-barda\n    to: { id: thomas-barda, name: Thomas Barda }\n    reason: A test.\n`
  const renamed = await step()
  expect(renamed).toMatchObject({ level: 'minor', version: '3.1.0', ids: grown.ids })
  expect(renamed.changes).toEqual([
    'record-renamed | tom-barda | thomas-barda | name: “Tom Barda” → “Thomas Barda” | aliases: added “Tom Barda” | curated: none → yes',
  ])
  expect(renamed.sdk.actors.get('tom-barda').id).toBe('thomas-barda')
  expect([...renamed.sdk.quotes.by('tom-barda')].map(({ id }) => id)).toEqual([full])

  delete texts.second
  curation.actors = curation.actors.slice(curation.actors.indexOf('  - set: tom-barda'))
  curation.quotes = curation.quotes.slice(0, curation.quotes.indexOf('  - add'))
  const shrunk = await step()
  expect(shrunk).toMatchObject({ level: 'major', version: '4.0.0' })
  expect(shrunk.ids).toEqual(firstIds.filter((id) => id !== recall).sort())
  expect(shrunk.changes).toEqual([
    'record-removed | second',
    'record-changed | ada-quill | curated: yes → none',
    'record-changed | thomas-barda | evidence: 1 fewer in second',
    'record-removed | ada-quill-envoy',
    'record-removed | iraq',
    `record-removed | ${praised}`,
    `record-removed | ${full}`,
    `record-removed | ${praise}`,
  ])
  expect(shrunk.sdk.actors.get('tom-barda').name).toBe('Thomas Barda')

  harbor.build()
  expect(await harbor.diff()).toMatchObject({ level: 'none', records: [], tables: [] })
})
