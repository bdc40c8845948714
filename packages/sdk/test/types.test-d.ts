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
  type Evidence,
  events,
  type OnrecordEvent,
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

test('a query that is narrowed stays so', () => {
  // @ts-expect-error a mode of other types
  events.of('CONSULT').withMode('torture')
  // @ts-expect-error a type without modes
  events.of('AID').withMode('visit')
  events.of('CONSULT', 'ASSAULT').withMode('visit', 'torture')
  expectTypeOf(quotes.of('direct').by('russia').in('2018').limit(3).first()?.text).toEqualTypeOf<
    string | undefined
  >()
  // @ts-expect-error a kind that the query leaves out
  for (const { kind } of quotes.of('mixed', 'indirect')) if (kind === 'direct') return
  // @ts-expect-error no kind of quotes
  quotes.of('reported')
  // @ts-expect-error no kind of actors
  actors.of('company')
  // @ts-expect-error no kind of speakers
  quotes.from('anonymous')
  // @ts-expect-error a guard of another kind of records
  quotes.filter((event: Event): event is Event => event.type === 'AID')
})

test('records are read and never written, all the way down', () => {
  const quote = quotes.first() as Quote<ActorId>
  const event = events.first() as Event<ActorId>
  const actor = actors.get('russia')
  // @ts-expect-error a field
  quote.text = 'Peace.'
  // @ts-expect-error a list
  quote.about.push(actor)
  // @ts-expect-error a field of the cue
  if (quote.cue) quote.cue.lemma = 'say'
  // @ts-expect-error a field of the date
  if (event.date) event.date.start = '2018-01-01'
  // @ts-expect-error an item
  event.agents[0] = actor
  // @ts-expect-error a list of words
  actor.aliases.sort()
  // @ts-expect-error a code
  actor.codes.wikidata = 'Q1'
  // @ts-expect-error a list of a source
  dataset.sources[0]?.authors.push('Ada Quill')
  const evidence = quote.evidence[0] as Evidence
  // @ts-expect-error a field of the text of a source
  evidence.source.text.length = 0
  // @ts-expect-error an offset
  evidence.start = 0
})

test('what a record lacks does not compile', () => {
  const quote = quotes.first() as Quote
  // @ts-expect-error events have types, quotes have kinds
  quote.type
  // @ts-expect-error null where the speaker is unknown
  quote.speaker.name
  // @ts-expect-error null where the text gives no date
  quote.date.start
  // @ts-expect-error undefined where the rights of the source do not allow it
  quote.text.length
  // @ts-expect-error an attitude that no cue has
  if (quote.cue?.attitude === 'shouts') return
})

test('Event has a name that the DOM does not have', () => {
  expectTypeOf<OnrecordEvent<ActorId, 'CONSULT'>>().toEqualTypeOf<Event<ActorId, 'CONSULT'>>()
  expectTypeOf<OnrecordEvent['status']>().toEqualTypeOf<
    'actual' | 'planned' | 'hypothetical' | 'negated'
  >()
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
