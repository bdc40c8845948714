import { expect, it } from 'vitest'
import { undoCuration } from '../../src/curation/undo-curation.ts'
import { noState } from '../../src/dataset/dataset-state.ts'
import { makeActor, makeEvent, makeQuote } from '../support/make-records.ts'

const [ada, bert, cara] = [makeActor('ada'), makeActor('bert'), makeActor('cara')]
const [firstQuote, quote] = [makeQuote('a'), makeQuote('b')]
const [firstEvent, event] = [makeEvent('a'), makeEvent('b')]
const curated = { curated: true } as const

it('without its curation a dataset has the records of before in place of the curated ones, in order', () => {
  const facts = {
    actors: [bert, makeActor('cara', { name: 'C.', ...curated }), makeActor('new', curated)],
    quotes: [quote, makeQuote('a', { place: 'Sur', ...curated })],
    events: [event, makeEvent('a', { place: 'Sur', ...curated })],
  }
  const originals = { actors: [cara, ada], quotes: [firstQuote], events: [firstEvent] }
  expect(undoCuration(facts, { ...noState, ...originals })).toEqual({
    actors: [ada, bert, cara],
    quotes: [firstQuote, quote],
    events: [firstEvent, event],
  })
})
