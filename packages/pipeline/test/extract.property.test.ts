import { Extraction as ExtractionSchema } from '@onrecord/schema'
import { listIds, listSpans } from '@onrecord/testing/extraction-parts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

const marks = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '„',
  '``',
  "''",
  '5\'11"',
  ' ',
  ', ',
  '. ',
  ': ',
  '—',
  '-',
]
const breaks = [
  '\n',
  '\r\n',
  '\n\n',
  '\r',
  '\u2028',
  '\uFEFF',
  '\u00A0',
  '---\n',
  '# ',
  '\uD83D',
  '\uDE00',
  '\u0000',
]
const names = [
  'Ada Quill',
  'Lavrov',
  'Moscow',
  'Kabul, Afghanistan',
  'Russia’s',
  'Afghan',
  'the Taliban',
  'ISIS-Khorasan',
  'President',
  'foreign minister',
  '__proto__',
  'Constructor',
  'U.S.',
  'he',
  'They',
  'his',
  'KABUL (AP) — ',
  'By Ada Quill | ',
]
const verbs = [
  'said',
  'said that',
  'told',
  'called',
  'according to',
  'asked,',
  'met',
  'accused',
  'was accused by',
  'talks between',
  'visit to',
  'agreed with',
  'will',
  'not',
  'and',
  'in',
  'to',
  'the road was open',
]
const times = [
  'on 3 May 2017',
  'March 3-5, 2017',
  'from 2014 to 2016',
  'a year later',
  'yesterday',
  'last week',
  'in the 1990s',
  'May',
  '31 February',
  '10:30',
  '99999 years ago',
  '12/31/9999',
]

const awkward = fc
  .array(
    fc.oneof(
      ...[marks, breaks, names, verbs, times].map((words) => fc.constantFrom(...words)),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((joint) => parts.join(joint)))
const days = fc.constantFrom(null, '2018-03-08', '2016-02-29')

it('gives a valid record of any text, with places in it and ids of its own entities', () => {
  fc.assert(
    fc.property(awkward, days, (text, published) => {
      const record = extract(text, { id: 'a', published })
      expect(ExtractionSchema.parse(record)).toEqual(record)
      for (const [, { start, end }] of listSpans(record)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      const ids = new Set(record.entities.map(({ id }) => id))
      expect(ids.size).toBe(record.entities.length)
      for (const id of listIds(record)) expect(ids).toContain(id)
    }),
    { numRuns: 500 },
  )
})

it('gives what it finds in the order of the text', () => {
  fc.assert(
    fc.property(awkward, days, (text, published) => {
      const { mentions, times } = extract(text, { published })
      for (const spans of [mentions, times])
        for (const [index, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.start ?? 0)
    }),
    { numRuns: 300 },
  )
})

it('gives the same record twice', () => {
  fc.assert(
    fc.property(awkward, days, (text, published) => {
      expect(extract(text, { published })).toEqual(extract(text, { published }))
    }),
    { numRuns: 200 },
  )
})

it('never trims words from the middle of what was said', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      for (const { content, kind } of extract(text).quotes)
        for (const { start, end } of content) {
          const words = text.slice(start, end)
          expect(words).toBe(words.trim())
          if (kind === 'direct') expect(text.slice(0, start)).toMatch(/\S/)
        }
    }),
    { numRuns: 200 },
  )
})
