import { type Extraction, toVisible } from '@onrecord/schema'
import { listSpans } from '@onrecord/testing/extraction-parts'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

const texts = [
  ['', 'Russia accused Pakistan.'],
  [
    '',
    'KABUL, March 8 (News) — Foreign minister Ada Quill didn’t visit the United States on 3 May 2017, she said. “The road is open,” Quill told Oman’s prime minister. According to Tehran, it met Iraq a year later.',
  ],
  [
    '---\ntitle: Talks resume\npublished: 2018-03-08\n---\n\n',
    'Oman and Qatar met last night. Eve Sorn: We shall return on Monday.',
  ],
  [
    '',
    'ADA QUILL: We trust Iraq.\r\n\r\nEVE SORN: So do we, and the E.U.’s envoys met at 10 p.m. in Moscow.',
  ],
] as const
const published = '2018-03-08'
const characters = [
  ['soft hyphens', '\u00AD'],
  ['zero width spaces', '\u200B'],
  ['word joiners', '\u2060'],
  ['byte order marks', '\uFEFF'],
  ['joiners', '\u200D'],
  ['non-joiners', '\u200C'],
  ['several', '\u00AD\u200B\u00AD'],
]

/** The words of each span, and all else that a record has. */
function describeRecord(record: Extraction, text: string) {
  const words = listSpans(record).map(([name, span]) => [name, text.slice(span.start, span.end)])
  const rest = JSON.parse(
    JSON.stringify(record, (key, value) => (key === 'start' || key === 'end' ? 0 : value)),
  )
  return { words, rest }
}

describe.each(characters)('%s within words', (_, character) => {
  it.each(texts)('change nothing of the record: %s%s', (head, body) => {
    const text = head + body
    const given = head + body.replace(/(?<=\p{L})(?=\p{L})/gu, character)
    const found = describeRecord(extract(given, { published }), given)
    expect(found.words.some(([, words]) => words?.includes(character))).toBe(true)
    expect({
      ...found,
      words: found.words.map(([name, words]) => [name, toVisible(words ?? '')]),
    }).toEqual(describeRecord(extract(text, { published }), text))
  })
})

it('soft hyphens are in the slices of the text as given', () => {
  const text = 'Rus\u00ADsia accused Paki\u00ADstan.'
  const { mentions, entities, events } = extract(text)
  expect(entities.map(({ id, name }) => [id, name])).toEqual([
    ['russia', 'Russia'],
    ['pakistan', 'Pakistan'],
  ])
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Rus\u00ADsia',
    'Paki\u00ADstan',
  ])
  expect(events).toHaveLength(1)
})

it.each([
  ['at the ends of words', '\u2060Russia\u200B accused\u00AD \uFEFFPakistan\u2060.'],
  ['in a space', 'Russia \u200B accused \u00AD\u2060Pakistan.'],
  ['at the start of a text', '\uFEFF\u200B\nRussia accused Pakistan.\u00AD'],
])('characters %s that nobody sees are in no slice', (_, text) => {
  const { mentions } = extract(text)
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Russia', 'Pakistan'])
})

it.each([
  ['emoji of several', '👩\u200D🚀 Russia accused 👨‍👩‍👧 Pakistan 🏳️‍🌈.'],
  ['Persian words', 'Russia (می\u200Cخواهم) accused Pakistan (نمی\u200Cشود).'],
  ['Persian words and soft hyphens', 'Rus\u00ADsia (می\u200Cخواهم) accused Paki\u00ADstan.'],
])('%s stay, and places are right', (_, text) => {
  const { mentions } = extract(text)
  expect(mentions.map(({ start, end }) => toVisible(text.slice(start, end)))).toEqual([
    'Russia',
    'Pakistan',
  ])
  const quoted = `“${text}” Ada Quill said.`
  const [quote] = extract(quoted).quotes
  const [first] = quote?.content ?? []
  expect(quoted.slice(first?.start, first?.end)).toBe(text)
})

it.each(['', '\u00AD', '\uFEFF\u200B\u2060', '“\u00AD”', '\u200B. \u200D'])(
  'a text of such characters alone has no records: %j',
  (text) => {
    const { mentions, quotes, events, times } = extract(text)
    expect([mentions, quotes, events, times]).toEqual([[], [], [], []])
  },
)
