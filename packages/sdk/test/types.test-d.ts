import { expectTypeOf, test } from 'vitest'
import {
  type Actor,
  type ActorId,
  actors,
  type CameoCode,
  type CameoRoot,
  type CslItem,
  cite,
  dataset,
  type Event,
  type EventType,
  events,
  type QuadClass,
  quotes,
  type Relation,
  relations,
} from '../src/index.ts'
import { type DatasetRecords, open } from '../src/open.ts'

test('ids of the published dataset are literals', () => {
  expectTypeOf(actors.get).parameter(0).toEqualTypeOf<ActorId>()
  expectTypeOf(actors.get('sergey-lavrov')).toEqualTypeOf<Actor<ActorId>>()
  // @ts-expect-error a misspelt id
  actors.get('sergey-lavrof')
  // @ts-expect-error no id
  quotes.by('lavrov')
})

test('an unknown id becomes known', () => {
  const id = 'somebody' as string
  if (actors.has(id)) expectTypeOf(actors.get(id)).toEqualTypeOf<Actor<ActorId>>()
})

test('vocabularies are closed', () => {
  expectTypeOf<'CONSULT'>().toExtend<EventType>()
  // @ts-expect-error no type of PLOVER
  events.of('MEET')
  expectTypeOf<'verbal-conflict'>().toExtend<QuadClass>()
  expectTypeOf<'041'>().toExtend<CameoCode>()
  expectTypeOf<'04'>().toExtend<CameoRoot>()
  // @ts-expect-error no quad class
  events.ofQuadClass('conflict')
  // @ts-expect-error no code that events have
  events.coded('999')
  // @ts-expect-error a root is two digits
  events.coded('4')
})

test('links lead to records', () => {
  expectTypeOf(quotes.first()?.speaker).toEqualTypeOf<Actor<ActorId> | null | undefined>()
  for (const event of events) expectTypeOf(event).toEqualTypeOf<Event<ActorId>>()
})

test('ids of another dataset are strings, or a union of its own', () => {
  const records = {} as DatasetRecords
  expectTypeOf(open(records).actors.get).parameter(0).toEqualTypeOf<string>()
  expectTypeOf(open<'oman'>(records).actors.get).parameter(0).toEqualTypeOf<'oman'>()
})

test('tools take ids of the dataset, and give what they say', () => {
  expectTypeOf(cite(dataset)).toEqualTypeOf<string>()
  expectTypeOf(cite(dataset, { style: 'csl-json' })).toEqualTypeOf<CslItem>()
  // @ts-expect-error no style
  cite(dataset, { style: 'apa' })
  expectTypeOf(relations.between('russia', actors.get('pakistan'))).toEqualTypeOf<
    Relation<ActorId>
  >()
  // @ts-expect-error a misspelt id
  relations.between('russia', 'pakistann')
  // @ts-expect-error no quad class
  relations.network({ weights: { conflict: 2 } })
  // @ts-expect-error a misspelt id
  dataset.timeline({ actors: ['talibann'] })
  expectTypeOf(quotes.toCSV({ who: ({ speakerText }) => speakerText })).toEqualTypeOf<string>()
})
