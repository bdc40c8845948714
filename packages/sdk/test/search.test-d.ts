import { expectTypeOf, test } from 'vitest'
import {
  type Actor,
  type ActorId,
  actors,
  dataset,
  type Event,
  events,
  type Quote,
  quotes,
} from '../src/index.ts'
import { type FieldMatch, type SearchHit, type Span, search } from '../src/search.ts'

test('records found have the type of those of the query', () => {
  expectTypeOf(search(quotes, 'x').hits[0]?.record).toEqualTypeOf<Quote<ActorId> | undefined>()
  expectTypeOf(search(events, 'x').hits[0]?.record).toEqualTypeOf<Event<ActorId> | undefined>()
  expectTypeOf(search(actors, 'x').hits[0]?.record).toEqualTypeOf<Actor<ActorId> | undefined>()
  expectTypeOf(search(quotes.of('direct'), 'x').hits[0]?.record.text).toEqualTypeOf<
    string | undefined
  >()
  expectTypeOf(search(dataset, 'x').events.hits[0]?.record).toEqualTypeOf<
    Event<ActorId> | undefined
  >()
})

test('the parts of what is found have names', () => {
  expectTypeOf(search(quotes, 'x').hits[0]).toExtend<SearchHit<Quote> | undefined>()
  expectTypeOf<SearchHit<Quote>['matches'][number]>().toExtend<FieldMatch>()
  expectTypeOf<FieldMatch['spans'][number]>().toEqualTypeOf<Span>()
})

test('fields are closed', () => {
  expectTypeOf(search(quotes, 'x').hits[0]?.matches[0]?.field).toExtend<
    | 'text'
    | 'gloss'
    | 'speaker'
    | 'speakerText'
    | 'addressee'
    | 'about'
    | 'cue'
    | 'place'
    | undefined
  >()
  // @ts-expect-error no query
  search([], 'x')
  // @ts-expect-error no option
  search(quotes, 'x', { fuzy: true })
})
