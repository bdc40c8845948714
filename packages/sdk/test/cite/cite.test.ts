import { describe, expect, it } from 'vitest'
import { type CitationStyle, cite as citeAs } from '../../src/cite.ts'
import { open } from '../../src/open.ts'
import { dating, makeBulletin, makeQuote } from '../support/bulletin.ts'

const dataset = open(makeBulletin())
const [bulletin, letter] = dataset.sources
const get = <Item>(item: Item | undefined): Item => {
  if (item === undefined) throw new Error('Expected a record')
  return item
}
const delay = get(dataset.quotes.get('delay'))
const meeting = get(dataset.events.get('meeting'))
const cite = (record: Parameters<typeof citeAs>[0], style?: CitationStyle) =>
  citeAs(record, style && { style })

describe('citations as text', () => {
  it('have the sentence, the source, and the id in the dataset', () => {
    expect(cite(delay)).toBe(
      'Ada Quill accuses Yemen of delay (4 December 2016). In Tom Barda and The Bulletin, Ltd, “Talks in Muscat: 50% {done} & more”, 5 March 2018, https://example.org/bulletin?id=1. Record delay of @quill/bulletin-data, version 1.2.3.',
    )
  })

  it('have no more than is known', () => {
    expect(cite(meeting)).toBe(
      'Ada Quill and Ben Ward meet (Aden). In “A letter from Aden”. Record meeting of @quill/bulletin-data, version 1.2.3.',
    )
    expect(cite(get(letter))).toBe('“A letter from Aden”.')
    expect(cite(dataset)).toBe('@quill/bulletin-data. Version 1.2.3. Data set.')
  })
})

describe('citations in BibTeX', () => {
  it('escape what has a meaning, and keep what is no name of a person whole', () => {
    expect(cite(get(bulletin), 'bibtex')).toBe(
      `@misc{bulletin,
  author = {Tom Barda and {The Bulletin, Ltd}},
  title = {{Talks in Muscat: 50\\% \\{done\\} \\& more}},
  year = {2018},
  month = mar,
  url = {https://example.org/bulletin?id=1},
}
`,
    )
  })

  it('have the id for a key, and the record and its dataset in a note', () => {
    const entry = cite(delay, 'bibtex')
    expect(entry).toMatch(/^@misc\{delay,\n {2}author = \{Ada Quill\},\n/)
    expect(entry).toContain('Record delay of @quill/bulletin-data, version 1.2.3},')
    expect(cite(dataset, 'bibtex')).toMatch(/^@misc\{quill-bulletin-data-1\.2\.3,/)
  })

  it('have the year and month where all of the date is in them', () => {
    const dated = (start: string, end: string) =>
      cite(
        get(
          open({
            ...makeBulletin(),
            quotes: [makeQuote({ id: 'one', date: dating(start, end, 'range') })],
            events: [],
          }).quotes.get('one'),
        ),
        'bibtex',
      )
    expect(dated('2017-02-01', '2017-02-03')).toMatch(/year = \{2017\},\n {2}month = feb,/)
    expect(dated('2017-02-01', '2017-04-03')).not.toContain('month')
    expect(dated('2017-02-01', '2018-04-03')).not.toContain('year')
  })

  it.each([
    ['a_b', 'a\\_b'],
    ['\\x{y}', '\\textbackslash{}x\\{y\\}'],
    ['~ ^ # $', '\\textasciitilde{} \\textasciicircum{} \\# \\$'],
  ])('escape %j', (title, expected) => {
    expect(cite({ ...get(letter), title }, 'bibtex')).toContain(`title = {{${expected}}}`)
  })

  it('keep an address within its braces', () => {
    const url = 'https://example.org/{a}%20\\b'
    expect(cite({ ...get(letter), url }, 'bibtex')).toContain(
      'url = {https://example.org/%7Ba%7D%20%5Cb}',
    )
  })
})

describe('citations in CSL-JSON', () => {
  it('are items of the schema of CSL', () => {
    expect(cite(delay, 'csl-json')).toEqual({
      id: 'delay',
      type: 'speech',
      title: 'Ada Quill accuses Yemen of delay (4 December 2016).',
      author: [{ literal: 'Ada Quill' }],
      issued: { 'date-parts': [[2016, 12, 4]] },
      'container-title': 'Talks in Muscat: 50% {done} & more',
      URL: 'https://example.org/bulletin?id=1',
      note: 'Record delay of @quill/bulletin-data, version 1.2.3',
    })
    expect(cite(meeting, 'csl-json')).toMatchObject({ type: 'event' })
    expect(cite(get(bulletin), 'csl-json')).toMatchObject({ type: 'webpage' })
    expect(cite(get(letter), 'csl-json')).toEqual({
      id: 'letter',
      type: 'document',
      title: 'A letter from Aden',
    })
    expect(cite(dataset, 'csl-json')).toMatchObject({ type: 'dataset', version: '1.2.3' })
  })

  it.each([
    [dating('2017-02-01', '2017-02-28', 'month'), [[2017, 2]]],
    [dating('2017-01-01', '2017-12-31', 'year'), [[2017]]],
    [
      dating('2017-02-01', '2017-02-03', 'range'),
      [
        [2017, 2, 1],
        [2017, 2, 3],
      ],
    ],
  ])('have the date as precise as it is: %j', (date, parts) => {
    const { quotes } = open({
      ...makeBulletin(),
      quotes: [makeQuote({ id: 'one', date })],
      events: [],
    })
    expect(cite(get(quotes.get('one')), 'csl-json')).toMatchObject({
      issued: { 'date-parts': parts },
    })
  })
})

it('refuses an unknown style', () => {
  expect(() => cite(delay, 'apa' as never)).toThrow('Unexpected style "apa"')
  expect(() => cite(delay, 'constructor' as never)).toThrow('Unexpected style')
})
