import type { Event, Source } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { countCopiesOnce } from '../../src/dataset/count-copies-once.ts'
import { describeSource } from '../support/describe-source.ts'

const copy = (id: string): Source => describeSource(id, '2018-03-01', { copyOf: 'wire' })
const sources = [copy('b-copy'), copy('c-copy'), describeSource('essay'), describeSource('wire')]

/** The sources that an event has as evidence once copies are counted once. */
function attesting(...told: string[]): string[] {
  const evidence = told.map((source, index) => ({ source, start: index, end: index + 4 }))
  const event = { evidence } as Event
  const [counted] = countCopiesOnce({ actors: [], quotes: [], events: [event] }, sources).events
  return counted?.evidence.map(({ source }) => source) ?? []
}

describe('countCopiesOnce', () => {
  it('leaves out a copy beside its original, and keeps other sources', () => {
    expect(attesting('b-copy', 'essay', 'wire')).toEqual(['essay', 'wire'])
  })

  it('keeps one of two copies where the original does not tell it', () => {
    expect(attesting('b-copy', 'c-copy')).toEqual(['b-copy'])
    expect(attesting('c-copy')).toEqual(['c-copy'])
  })

  it('keeps all places in one source', () => {
    expect(attesting('wire', 'wire', 'b-copy')).toEqual(['wire', 'wire'])
  })
})
