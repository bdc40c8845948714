import { readFileSync } from 'node:fs'
import { eventStatuses, eventTypes } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { readEventTypes } from '../../lexicon/scripts/read-event-types.ts'
import { formatEvents } from '../scripts/format-events.ts'
import { extract } from '../src/extract.ts'

const { types, statuses, differences, none } = readEventTypes()

const eventsOf = (text: string) => extract(text).events

it('docs/events.md is up to date; otherwise run `npm run events`', () => {
  const written = readFileSync(new URL('../../../docs/events.md', import.meta.url), 'utf8')
  expect(written).toBe(formatEvents())
})

describe.each(eventTypes)('%s', (type) => {
  const { examples, counterexamples } = types[type]

  it.each(examples)('is: %s', (text) => {
    expect(eventsOf(text)).toContainEqual(expect.objectContaining({ type, status: 'actual' }))
  })

  it.each(counterexamples)('is not: $text', ({ text }) => {
    expect(eventsOf(text).map((event) => event.type)).not.toContain(type)
  })
})

describe.each(eventStatuses)('%s', (status) => {
  it.each(statuses[status].examples)('is: $text', ({ text, type }) => {
    expect(eventsOf(text).map((event) => [event.type, event.status])).toEqual([[type, status]])
  })
})

it.each(none)('no event is in: $text', ({ text }) => {
  expect(eventsOf(text)).toEqual([])
})

it.each(differences)('$text is $onrecord', ({ text, onrecord }) => {
  const [event] = eventsOf(text)
  expect([event?.type, event?.mode].filter((word) => word != null).join(' ')).toBe(onrecord)
})
