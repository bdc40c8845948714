import { extract } from '@onrecord/pipeline'
import { Extraction, type Span } from '@onrecord/schema'
import { listIds, listSpans } from '@onrecord/testing/extraction-parts'
import fc from 'fast-check'
import { expect, expectEqual, expectSameBytes } from '../expect.ts'
import { target } from '../target.ts'
import { mixedText } from '../texts/mixed-text.ts'

/** A record is valid, its spans have words at their ends, its ids are those of its entities, and it is the same twice. */
export const extractionTarget = target({
  name: 'extraction',
  inputs: fc.record({
    text: mixedText,
    published: fc.constantFrom(null, '2018-03-08', '2016-02-29', '1999-12-31'),
  }),
  check({ text, published }) {
    const record = extract(text, { id: 'a', published })
    expectEqual(Extraction.parse(record), JSON.parse(JSON.stringify(record)), 'record')
    for (const [name, span] of listSpans(record)) expectWords(text, span, name)
    const ids = new Set(record.entities.map(({ id }) => id))
    expect(ids.size === record.entities.length, 'Unexpected two entities with one id')
    for (const id of listIds(record)) expect(ids.has(id), `Unexpected id ${id}`)
    for (const { quote } of record.events)
      expect(quote === null || quote < record.quotes.length, `Unexpected quote ${quote}`)
    expectSameBytes(extract(text, { id: 'a', published }), record, 'second record')
  },
})

function expectWords(text: string, { start, end }: Span, name: string): void {
  const words = text.slice(start, end)
  const place = `${name} at ${start} to ${end}`
  expect(start >= 0 && start < end && end <= text.length, `Unexpected span of ${place}`)
  expect(words === words.trim(), `Unexpected white space at an end of ${place}`)
}
