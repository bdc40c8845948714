import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateNews } from '@onrecord/testing/generate-news'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildDataset } from '../../src/dataset/build-dataset.ts'
import { formatDataset } from '../../src/dataset/dataset-files.ts'
import { makeDataset, type SourceText, type TextsOptions } from '../../src/texts/index.ts'
import { sourceOf } from '../support/build-curated.ts'
import { makeFolder } from '../support/make-folder.ts'

const name = '@example/harbor'

/** The files of a dataset that a build writes. */
function build(
  texts: ReadonlyMap<string, string>,
  curation: Readonly<Record<string, string>> = {},
) {
  const folder = makeFolder({
    'package.json': JSON.stringify({ name, version: '1.0.0' }),
    ...Object.fromEntries([...texts].map(([id, text]) => [`sources/${id}.md`, text])),
    ...Object.fromEntries(
      Object.entries(curation).map(([table, text]) => [`curation/${table}.yml`, text]),
    ),
  })
  return Object.fromEntries(formatDataset(buildDataset(folder).dataset))
}

/** The same files of a dataset in memory. */
function make(texts: ReadonlyMap<string, string>, options: TextsOptions = {}) {
  const list = [...texts].map(([id, text]) => ({ id, text }))
  const dataset = makeDataset(list, { name, version: '1.0.0', ...options })
  return Object.fromEntries(formatDataset(dataset as Parameters<typeof formatDataset>[0]))
}

const makeOne = (text: string, more: Partial<SourceText> = {}, options: TextsOptions = {}) =>
  makeDataset([{ id: 'note', text, ...more }], options)

describe('the dataset of texts in memory', () => {
  it('is that of a build, to the byte: merged, without copies, in any order of texts', () => {
    const news = generateNews(120)
    const built = build(news)
    expect(built[join('data', 'sources.json')]).toContain('"copyOf"')
    expect(make(new Map([...news].reverse()))).toEqual(built)
  })

  it('is that of a build of the sources of the first dataset', () => {
    const folder = fileURLToPath(new URL('../../../dataset/sources/', import.meta.url))
    const texts = readdirSync(folder)
      .map((file): [string, string] => [
        file.slice(0, -3),
        readFileSync(join(folder, file), 'utf8'),
      ])
      .filter(([, text]) => /^rights: open$/m.test(text))
    expect(texts.length).toBeGreaterThan(2)
    expect(make(new Map(texts))).toEqual(build(new Map(texts)))
  })

  it('is that of a build with actors and corrections', () => {
    const texts = new Map([
      [
        'harbor',
        sourceOf(
          'Ada Quill met Tom Barda in Muscat on 5 March 2018. “The road is open,” Quill said. Iran accused Iraq of smuggling.',
        ),
      ],
      [
        'norvia',
        sourceOf(
          'Norvia rejected the offer of Oman on 6 March 2018. Tom Barda said that the boats were late.',
        ),
      ],
    ])
    const actors = `actors:\n  - { id: norvia, kind: state, name: Norvia, reason: A test. }\ncorrections:\n  - { set: tom-barda, to: { name: Thomas Barda }, reason: A test. }\n`
    const quotes = `corrections:\n  - { set: { source: harbor, words: The road is open }, to: { speaker: oman }, reason: A test. }\n`
    const events = `corrections:\n  - { add: { type: AID, agents: [oman], recipients: [iran] }, evidence: { source: norvia, words: the boats were late }, reason: A test. }\n`
    const made = make(texts, {
      actors: [{ id: 'norvia', kind: 'state', name: 'Norvia' }],
      corrections: {
        actors: parse(actors).corrections,
        quotes: parse(quotes).corrections,
        events: parse(events).corrections,
      },
    })
    expect(made).toEqual(build(texts, { actors, quotes, events }))
    expect(made[join('data', 'actors.json')]).toContain('Thomas Barda')
  })
})

describe('a text without the front matter of a source', () => {
  const text =
    'Talks resume\nBy Eve Sorn | 8 March 2018\n\n“The road is open,” Ada Quill said on Monday.'

  it('says itself what its title, authors and date are', () => {
    const { sources, quotes } = makeOne(text)
    expect(sources[0]).toMatchObject({
      ...{ id: 'note', title: 'Talks resume', authors: ['Eve Sorn'], published: '2018-03-08' },
      ...{ rights: 'open', text: { length: text.length } },
    })
    const { start = 0, end } = quotes[0]?.evidence[0] ?? {}
    expect(text.slice(start, end)).toBe('The road is open')
    expect(quotes[0]?.date?.start).toBe('2018-03-05')
  })

  it('has what the caller knows of it in place of that', () => {
    const given = {
      ...{ title: 'A road', authors: ['Bo Reed'], published: '2019-03-12' },
      ...{ url: 'https://example.org/road', license: 'CC0-1.0' },
    }
    const { sources, quotes } = makeOne(text, given)
    expect(sources[0]).toMatchObject(given)
    expect(quotes[0]?.date?.start).toBe('2019-03-11')
  })

  it('has its id for a title, and no date, where nobody knows them', () => {
    const { sources } = makeOne('“The road is open,” Ada Quill said.')
    expect(sources[0]).toMatchObject({ title: 'note', authors: [], published: null })
    expect(makeOne(text, { published: null }).sources[0]?.published).toBeNull()
  })

  it('may be empty, and there may be no text at all', () => {
    expect(makeOne('').quotes).toEqual([])
    expect(makeDataset([])).toMatchObject({ name: 'texts', version: '0.0.0', sources: [] })
  })
})

describe('errors', () => {
  it.each([
    [
      'a bad id',
      () => makeOne('x', { id: 'A b' }),
      'texts: A b.id: Expected a slug, such as "sergey-lavrov", found "A b"',
    ],
    [
      'a bad day',
      () => makeOne('x', { published: '2018-13' }),
      'texts: note.published: Expected a day, such as "2018-03-08", found "2018-13"',
    ],
    [
      'a bad address',
      () => makeOne('x', { url: 'javascript:1' }),
      'texts: note.url: Expected an address with http or https, found "javascript:1"',
    ],
    [
      'an unknown field',
      () => makeOne('x', { date: '2018' } as object),
      'texts: note: Unrecognized key: "date"',
    ],
    [
      'two texts with one id',
      () =>
        makeDataset([
          { id: 'a', text: '' },
          { id: 'a', text: 'x' },
        ]),
      'texts: Unexpected second text "a"',
    ],
    ['a bad source file', () => makeOne('---\nrights: open\n---\n\nx'), /^note:2: title: /m],
    [
      'a source that may only be quoted',
      () =>
        makeOne(
          `---\ntitle: A\nauthors: []\nrights: quotation\ntext: { sha256: ${'a'.repeat(64)}, length: 1 }\n---\n`,
        ),
      'note: Unexpected rights "quotation", expected an open source with its text',
    ],
    [
      'a bad correction',
      () => makeOne('x', {}, { corrections: { quotes: [{ drop: 'q' }] } }),
      /^corrections: quotes\.0\.reason/,
    ],
    [
      'a bad version',
      () => makeOne('x', {}, { version: '1' }),
      'texts: version: Expected a semantic version, found "1"',
    ],
  ])('name the place and what was expected of %s', (_, make, message) => {
    expect(make).toThrow(message)
  })

  it('are told of texts and of corrections that have no effect, without stopping', () => {
    const messages: string[] = []
    const onMessage = (message: string) => messages.push(message)
    const corrections = { quotes: [{ drop: 'nobody-0123456789', reason: 'A test.' }] }
    makeOne('---\n{a\n---\n\nx', {}, { onMessage, corrections })
    expect(messages).toHaveLength(2)
    expect(messages[0]).toMatch(/^note:3: /)
    expect(messages[1]).toMatch(/^corrections\.quotes\.0: /)
  })
})
