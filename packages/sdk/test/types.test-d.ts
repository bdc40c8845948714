import { expectTypeOf, test } from 'vitest'
import {
  type Actor,
  type ActorId,
  actors,
  type CameoCode,
  type CameoRoot,
  type CslItem,
  cite,
  type Dataset,
  type DirectQuote,
  dataset,
  type Event,
  type EventType,
  events,
  type QuadClass,
  type Quote,
  quotes,
  type Relation,
  relations,
  toCSV,
} from '../src/index.ts'
import { type DatasetRecords, open } from '../src/open.ts'

test('ids of the published dataset are literals', () => {
  expectTypeOf(actors.get('sergey-lavrov')).toEqualTypeOf<Actor<ActorId, 'person'>>()
  expectTypeOf(actors.get('russia').kind).toEqualTypeOf<'state'>()
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

test('queries narrow', () => {
  for (const { kind, text } of quotes.by('russia').of('direct')) {
    expectTypeOf(kind).toEqualTypeOf<'direct'>()
    expectTypeOf(text).toEqualTypeOf<string>()
  }
  for (const { text } of quotes.of('mixed', 'indirect'))
    expectTypeOf(text).toEqualTypeOf<string | undefined>()
  for (const { type, mode } of events.of('CONSULT').in('2018')) {
    expectTypeOf(type).toEqualTypeOf<'CONSULT'>()
    expectTypeOf(mode).toEqualTypeOf<'meet' | 'phone' | 'visit' | undefined>()
    // @ts-expect-error no mode of the type
    if (mode === 'vizit') return
  }
  for (const { mode } of events.of('AID')) expectTypeOf(mode).toEqualTypeOf<undefined>()
  for (const event of events)
    if (event.type === 'PROTEST') expectTypeOf<'riot'>().toExtend<typeof event.mode>()
  const isDirect = (quote: Quote): quote is DirectQuote => quote.kind === 'direct'
  expectTypeOf(quotes.filter(isDirect).first()?.text).toEqualTypeOf<string | undefined>()
  expectTypeOf(actors.of('state').first()?.kind).toEqualTypeOf<'state' | undefined>()
})

test('conditions take values, ids and records', () => {
  events.of('ACCUSE', 'THREATEN').by('russia', actors.get('iran'), { including: 'officials' })
  events.withMode('visit').inContext('military').towards('pakistan')
  // @ts-expect-error no mode
  events.withMode('vizit')
  // @ts-expect-error no context
  events.inContext('weather')
  // @ts-expect-error no attitude
  quotes.withAttitude('shouts')
  // @ts-expect-error no option
  quotes.by('russia', { including: 'friends' })
  // @ts-expect-error no such key
  quotes.sortBy('speed')
  // @ts-expect-error what a function gives cannot be compared
  quotes.sortBy(({ about }) => about)
})

test('groups have the values of keys', () => {
  expectTypeOf(events.countBy('type')).toEqualTypeOf<Map<EventType, number>>()
  expectTypeOf(quotes.groupBy('about').keys().next().value).toEqualTypeOf<
    Actor<ActorId> | undefined
  >()
  expectTypeOf(quotes.countBy(({ confidence }) => confidence > 0.5)).toEqualTypeOf<
    Map<boolean, number>
  >()
})

test('a dataset of literal ids is one of any ids', () => {
  const any: Dataset = dataset
  expectTypeOf(any.quotes.first()?.speaker).toEqualTypeOf<Actor | null | undefined>()
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
  expectTypeOf(toCSV(quotes, { who: ({ speakerText }) => speakerText })).toEqualTypeOf<string>()
})
