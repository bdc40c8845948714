import { describe, expect, it } from 'vitest'
import { type DatasetRecords, open } from '../src/open.ts'

const evidence = [{ source: 'bulletin', start: 0, end: 4, exact: 'Quil' }]
const actor = (id: string, name: string, ...aliases: string[]) => ({
  id,
  kind: 'person' as const,
  name,
  aliases,
  codes: {},
  affiliations: [],
  evidence,
})
const day = (start: string, end = start) => ({
  start,
  end,
  precision: start === end ? ('day' as const) : ('month' as const),
  basis: 'explicit' as const,
})
const quote = (
  id: string,
  speaker: string | null,
  about: string[],
  date: ReturnType<typeof day> | null,
) => ({
  id,
  kind: 'indirect' as const,
  speaker,
  coSpeakers: [],
  speakerKind: speaker === null ? ('unnamed' as const) : ('person' as const),
  speakerText: speaker,
  cue: { lemma: 'say', attitude: 'says' as const, status: 'actual' as const },
  date,
  addressees: [],
  about,
  confidence: 0.9,
  rule: 'indirect-that',
  evidence,
})
const event = (
  id: string,
  agents: string[],
  recipients: string[],
  date: ReturnType<typeof day> | null,
) => ({
  id,
  type: 'CONSULT' as const,
  quadClass: 'verbal-cooperation' as const,
  cameo: '042' as const,
  contexts: [],
  agents,
  recipients,
  date,
  status: 'actual' as const,
  quotes: [],
  confidence: 0.9,
  rule: 'verb-active',
  evidence,
})

const makeRecords = (): DatasetRecords => ({
  name: 'bulletin-data',
  version: '1.2.3',
  schemaVersion: 1,
  sources: [
    {
      id: 'bulletin',
      title: 'Bulletin',
      authors: [],
      published: '2018-03-01',
      rights: 'open',
      text: { sha256: '0'.repeat(64), length: 9 },
    },
  ],
  actors: [
    {
      ...actor('ada-quill', 'Ada Quill', 'Adela Quill'),
      affiliations: [
        { actor: 'oman', role: 'envoy', from: '2015-01-01', to: '2016-12-31', evidence },
        { actor: 'oman', role: 'minister', from: '2017-01-01', evidence },
      ],
    },
    actor('elodie-quillon', 'Élodie Quillon'),
    { ...actor('oman', 'Oman'), kind: 'state' },
    { ...actor('omani-police', 'Omani Police'), kind: 'organization', of: 'oman' },
    actor('__proto__', 'Proto'),
  ],
  quotes: [
    quote('first', 'ada-quill', ['oman'], day('2017-12-01', '2017-12-31')),
    { ...quote('second', 'ada-quill', [], day('2018-02-20')), curated: true as const },
    {
      ...quote('third', null, ['oman', '__proto__'], null),
      coSpeakers: ['oman'],
      cue: { lemma: 'say', attitude: 'says', status: 'negated' },
    },
  ],
  events: [
    {
      ...event('visit', ['ada-quill'], ['oman'], day('2018-02-20')),
      place: 'Muscat',
      location: {
        kind: 'city',
        name: 'Muscat',
        country: 'OM',
        wikidata: 'Q3826',
        latitude: 23.59,
        longitude: 58.38,
      },
      quotes: ['second'],
    },
    { ...event('call', ['oman'], ['elodie-quillon'], null), cameo: '041' },
    {
      ...event('charge', ['omani-police'], ['elodie-quillon'], null),
      type: 'ACCUSE',
      quadClass: 'verbal-conflict',
      cameo: '1121',
    },
  ],
})

const ids = (items: Iterable<{ id: string }>) => Array.from(items, ({ id }) => id)

describe('actors', () => {
  const { actors } = open(makeRecords())

  it('gives an actor by id, and names the nearest where there is none', () => {
    expect(actors.get('ada-quill').name).toBe('Ada Quill')
    expect(() => actors.get('quillon')).toThrow(
      'Unexpected actor "quillon", did you mean "elodie-quillon"?',
    )
    expect(actors.has('constructor')).toBe(false)
    expect(actors.get('__proto__').name).toBe('Proto')
  })

  it('finds names and aliases, best first, whatever their case and accents', () => {
    expect(ids(actors.find('QUILL'))).toEqual(['ada-quill'])
    expect(ids(actors.find('quil'))).toEqual(['ada-quill', 'elodie-quillon'])
    expect(ids(actors.find('elodie'))).toEqual(['elodie-quillon'])
    expect(ids(actors.find('Adela Quill'))).toEqual(['ada-quill'])
    expect(actors.find('  ')).toEqual([])
  })

  it('links a part of a state to it, and lists the parts', () => {
    expect(actors.get('omani-police').of?.name).toBe('Oman')
    expect(actors.get('oman').of).toBeUndefined()
    expect(ids(actors.partsOf('oman'))).toEqual(['omani-police'])
  })

  it('tells the offices that may be held on a day', () => {
    const roles = (date: string) =>
      actors
        .get('ada-quill')
        .affiliationsOn(date)
        .map(({ role }) => role)
    expect(roles('2016-12-31')).toEqual(['envoy'])
    expect(roles('2030-01-01')).toEqual(['minister'])
  })
})

describe('quotes', () => {
  const { quotes } = open(makeRecords())

  it('follows links to actors and sources', () => {
    const first = quotes.get('first')
    expect(first?.speaker?.affiliations[0]?.actor.name).toBe('Oman')
    expect(first?.evidence[0]?.source.title).toBe('Bulletin')
    expect(quotes.get('third')?.speaker).toBeNull()
    expect(() => quotes.get('fourth')).toThrow('Unexpected quote "fourth"')
    expect(quotes.has('fourth')).toBe(false)
  })

  it('narrows by speaker, by actor named and by time', () => {
    expect(ids(quotes.by('ada-quill'))).toEqual(['first', 'second'])
    expect(ids(quotes.by('oman'))).toEqual(['third'])
    expect(ids(quotes.about('__proto__'))).toEqual(['third'])
    expect(ids(quotes.filter(({ curated }) => curated))).toEqual(['second'])
    expect(ids(quotes.withStatus('actual'))).toEqual(['first', 'second'])
    expect(ids(quotes.from('unnamed'))).toEqual(['third'])
    expect(quotes.get('third')?.coSpeakers.map(({ id }) => id)).toEqual(['oman'])
    expect(ids(quotes.by('ada-quill').about('oman').between('2017-01', '2018-03'))).toEqual([
      'first',
    ])
    expect(ids(quotes.in('2017-12-15'))).toEqual(['first'])
    expect(ids(quotes.in('2017-12-15', 'within'))).toEqual([])
    expect(ids(quotes.in('2018'))).toEqual(['second'])
  })

  it.each(['2018-13', '2018-02-30', 'May', '', '18'])('refuses %j as a period', (period) => {
    expect(() => quotes.in(period)).toThrow(RangeError)
  })

  it('leaves a query as it is when another is made of it', () => {
    const all = quotes.by('ada-quill')
    all.about('oman')
    expect(all.count()).toBe(2)
    expect(all.toArray()).toEqual([...all])
    expect(all.first()?.id).toBe('first')
  })

  it('looks at nothing before it is iterated', () => {
    let looked = 0
    const query = quotes.filter(() => {
      looked++
      return true
    })
    expect(looked).toBe(0)
    query.first()
    expect(looked).toBe(1)
  })
})

describe('events', () => {
  const { events } = open(makeRecords())

  it('narrows by type, agent and everybody who takes part', () => {
    expect(ids(events.of('CONSULT'))).toEqual(['visit', 'call'])
    expect(ids(events.of('ASSAULT'))).toEqual([])
    expect(ids(events.by('oman'))).toEqual(['call'])
    expect(ids(events.involving('oman', 'ada-quill'))).toEqual(['visit'])
    expect(ids(events.involving('oman').in('2018-02'))).toEqual(['visit'])
  })

  it('narrows by quad class', () => {
    expect(ids(events.ofQuadClass('verbal-cooperation'))).toEqual(['visit', 'call'])
    expect(ids(events.ofQuadClass('verbal-conflict'))).toEqual(['charge'])
    expect(ids(events.ofQuadClass('material-conflict'))).toEqual([])
  })

  it('narrows by CAMEO code, from the root down', () => {
    expect(ids(events.coded('04'))).toEqual(['visit', 'call'])
    expect(ids(events.coded('041'))).toEqual(['call'])
    expect(ids(events.coded('112'))).toEqual(['charge'])
    expect(ids(events.coded('111'))).toEqual([])
  })

  it('narrows by the country of the place', () => {
    expect(ids(events.inCountry('OM'))).toEqual(['visit'])
    expect(ids(events.inCountry('QA'))).toEqual([])
    expect(events.get('visit')?.location?.latitude).toBe(23.59)
    expect(events.get('call')?.location).toBeUndefined()
  })

  it('lead to what was said, where saying it is the event', () => {
    const { events, quotes } = open(makeRecords())
    expect(events.get('visit')?.quotes).toEqual([quotes.get('second')])
    expect(events.get('visit')?.quotes[0]?.speaker?.id).toBe('ada-quill')
    expect(events.get('call')?.quotes).toEqual([])
  })
})

describe('open', () => {
  it('gives records that nobody can change', () => {
    const { actors, quotes } = open(makeRecords())
    expect(Object.isFrozen(actors.get('ada-quill'))).toBe(true)
    expect(Object.isFrozen(actors.get('ada-quill').aliases)).toBe(true)
    expect(Object.isFrozen(quotes.first()?.date)).toBe(true)
    expect(Object.isFrozen(quotes.first()?.evidence[0])).toBe(true)
  })

  it('gives back the record as published', () => {
    const records = makeRecords()
    const { quotes } = open(records)
    expect(JSON.parse(JSON.stringify(quotes.toArray()))).toEqual(makeRecords().quotes)
  })

  it('names a link that leads nowhere', () => {
    const records = makeRecords()
    records.actors.pop()
    const { quotes } = open(records)
    expect(() => quotes.get('third').about).toThrow(
      'quotes[2].about[1]: Unexpected actor "__proto__"',
    )
  })
})

describe('former ids', () => {
  const { actors, quotes, events } = open({
    ...makeRecords(),
    redirects: [
      { kind: 'actor', from: 'a-quill', to: 'ada-quill' },
      { kind: 'quote', from: 'once', to: 'first' },
      { kind: 'event', from: 'stay', to: 'visit' },
    ],
  })

  it('lead to the record that took their place', () => {
    expect(actors.get('a-quill').id).toBe('ada-quill')
    expect(actors.has('a-quill')).toBe(true)
    expect(quotes.get('once')?.id).toBe('first')
    expect(events.get('stay')?.id).toBe('visit')
  })

  it('are ids in conditions too', () => {
    expect(ids(quotes.by('a-quill'))).toEqual(ids(quotes.by('ada-quill')))
    expect(ids(events.involving('a-quill'))).toEqual(['visit'])
  })

  it('are of one kind of records', () => {
    expect(quotes.has('a-quill')).toBe(false)
    expect(actors.has('once')).toBe(false)
  })
})
