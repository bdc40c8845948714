import { expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { makeBulletin, makeEvent, makeQuote } from '../support/bulletin.ts'

/** A dataset whose checker was not run: some ids lead nowhere. */
const dataset = open({
  ...makeBulletin(),
  quotes: [
    makeQuote({ id: 'sound' }),
    makeQuote({ id: 'joined', coSpeakers: ['nobody'] }),
    makeQuote({ id: 'stray', speaker: 'nobody' }),
  ],
  events: [makeEvent({ id: 'stray-event', agents: ['nobody'], recipients: ['oman'], quotes: [] })],
})
const ids = (items: Iterable<{ id: string }>) => Array.from(items, ({ id }) => id)

it('an id that leads nowhere does not keep the other records from who asks for them', () => {
  expect(ids(dataset.quotes.by('ada-quill'))).toEqual(['sound', 'joined'])
  expect(ids(dataset.events.involving('oman'))).toEqual(['stray-event'])
  expect(dataset.quotes.count()).toBe(3)
})

it('an actor that is not there cannot be asked for', () => {
  expect(() => dataset.actors.get('nobody')).toThrow(RangeError)
})
