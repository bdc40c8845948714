import type { Evidence } from '@onrecord/schema'
import { toVisible } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../support/build-curated.ts'
import { run } from '../support/fake-terminal.ts'
import { quotedSource } from '../support/make-dataset.ts'
import { makeFolder, readFolder } from '../support/make-folder.ts'

const open = `Russian foreign minister Ada Quill met Lavrov in Moscow on 20 February 2018. “The road is open,” Quill said. Quill said that Oman would return. Iran accused Iraq of smuggling.`
const quoted = `“We walked up from the valley at night,” Tom Barda said on 3 May 2017. Iran accused Pakistan of smuggling.`
const curation = `corrections:
  - set: { source: talks, words: Oman would return }
    to: { evidence: { source: talks, words: that Oman would return }, addressees: [iran] }
    reason: A test.
`

const hyphenate = (text: string) => text.replace(/(?<=[a-z]{2})(?=[a-z]{2})/g, '\u00AD')

async function build(change: (text: string) => string) {
  const folder = makeFolder({
    'package.json': '{ "name": "@example/talks", "version": "1.0.0" }\n',
    'sources/talks.md': sourceOf(change(open)),
    'sources/road.md': quotedSource(change(quoted)),
    'curation/quotes.yml': curation,
  })
  const call = ['--texts', makeFolder({ 'road.txt': change(quoted) }), folder]
  expect(await run(['build', ...call])).toMatchObject({ code: 0, errors: '' })
  expect(await run(['check', ...call])).toMatchObject({ code: 0, errors: '' })
  const files = readFolder(folder)
  const read = (table: string) => JSON.parse(files[`data/${table}.json`] ?? '[]')
  return { actors: read('actors'), quotes: read('quotes'), events: read('events') }
}

describe('a dataset of texts with soft hyphens', () => {
  it('has the ids and words of one without, and the words of the texts as evidence', async () => {
    const [plain, found] = [await build((text) => text), await build(hyphenate)]
    const places: Evidence[] = []
    const withoutPlaces = (records: unknown) =>
      JSON.parse(
        JSON.stringify(records, (key, value) => {
          if (key !== 'evidence') return value
          places.push(...value)
          return value.map(({ source, exact }: Evidence) => ({
            source,
            ...(exact !== undefined && { exact: toVisible(exact) }),
          }))
        }),
      )
    expect(withoutPlaces(found)).toEqual(withoutPlaces(plain))
    expect(found.quotes.map(({ text }: { text?: string }) => text)).toContain(
      'that Oman would return',
    )
    const hyphenated = places.filter(({ exact }) => exact?.includes('\u00AD'))
    expect(hyphenated.length).toBeGreaterThan(5)
    for (const { source, start, end, exact } of hyphenated) {
      const text = source === 'talks' ? sourceOf(hyphenate(open)) : hyphenate(quoted)
      expect(text.slice(start, end)).toBe(exact)
    }
  })
})
