import { describe, expect, it } from 'vitest'
import { Gone } from '../../src/curation/gone.ts'
import type { KnownPlace } from '../../src/curation/known-place.ts'
import { Places } from '../../src/curation/places.ts'
import { InputError } from '../../src/dataset/input-error.ts'
import { describeSource } from '../support/describe-source.ts'

const text = '---\ntitle: The road\n---\nThe road was shut. Then “the\nroad” was open.\n'
const start = text.indexOf('The road was')

const placesOf = (rights: 'open' | 'quotation', given?: string, known: KnownPlace[] = []) =>
  new Places(
    [{ source: describeSource('harbor', '2018-03-08', { rights }), path: 'a.md', text: given }],
    known,
  )
const road = { source: 'harbor', words: 'The road' }
const quoted = { source: 'harbor', words: "'the road'" }

describe('words of an open source', () => {
  const places = placesOf('open', text)

  it('are found after the front matter', () => {
    expect(places.find(road)).toEqual({ start, end: start + 8 })
    expect(places.found).toEqual(new Map())
  })

  it('are cited with what is around them, however they are quoted', () => {
    const suffix = ' was shut. Then “the\nroad” was o'
    const evidence = { source: 'harbor', start, end: start + 8, exact: 'The road', suffix }
    expect(places.cite(road, false)).toMatchObject(evidence)
    expect(places.cite(road, true)).toMatchObject(evidence)
  })

  it('are as the text has them', () => {
    expect(places.words(quoted)).toBe('“the\nroad”')
  })

  it('are said which, where the text has them often', () => {
    const was = { source: 'harbor', words: 'was' }
    expect(() => places.find(was)).toThrow(InputError)
    expect(() => places.find(was)).toThrow(
      'Unexpected words, harbor has them 2 times, expected more words or "occurrence": "was"',
    )
    expect(places.find({ ...was, occurrence: 1 }).start).toBe(text.indexOf('was'))
    expect(places.find({ ...was, occurrence: 2 }).start).toBe(text.lastIndexOf('was'))
    expect(() => places.find({ ...was, occurrence: 3 })).toThrow(Gone)
  })

  it('are gone where the source has none of them, or is gone', () => {
    expect(() => places.find({ source: 'harbor', words: 'the sea' })).toThrow(
      new Gone('The text of harbor does not have these words any more: "the sea"'),
    )
    expect(() => places.find({ source: 'pier', words: 'road' })).toThrow(
      new Gone('No source "pier" any more'),
    )
  })

  it('were published when the source was', () => {
    expect(places.published('harbor')).toBe('2018-03-08')
  })
})

describe('words of a source that may only be quoted', () => {
  const found = { ...quoted, start: 48, end: 58, exact: '“the\nroad”' }

  it('are remembered where they are found', () => {
    const places = placesOf('quotation', text)
    const span = { start: text.indexOf('“'), end: text.indexOf('”') + 1 }
    expect(places.cite(quoted, true)).toEqual({ source: 'harbor', ...span, exact: found.exact })
    expect(places.cite(quoted, false)).toEqual({ source: 'harbor', ...span })
    expect([...places.found.values()]).toEqual([{ ...found, ...span }])
  })

  it('are where they were found, as the text had them, where it is not available', () => {
    const places = placesOf('quotation', undefined, [found])
    expect(places.find(quoted)).toEqual({ start: 48, end: 58 })
    expect(places.words(quoted)).toBe('“the\nroad”')
    expect(places.cite(quoted, true)).toEqual({
      ...{ source: 'harbor', start: 48, end: 58 },
      exact: '“the\nroad”',
    })
    expect(places.cite(quoted, false)).toEqual({ source: 'harbor', start: 48, end: 58 })
    expect([...places.found.values()]).toEqual([found])
  })

  it('are not known where they were never found', () => {
    const places = placesOf('quotation', undefined, [found])
    for (const place of [road, { ...quoted, occurrence: 1 }]) {
      expect(() => places.find(place)).toThrow(InputError)
      expect(() => places.find(place)).toThrow(
        `The text of harbor is not available, expected it to find the words ${JSON.stringify(place.words)}`,
      )
    }
  })
})
