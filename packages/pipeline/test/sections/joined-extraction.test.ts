import type { Extraction } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { JoinedExtraction } from '../../src/sections/joined-extraction.ts'

const empty: Extraction = {
  id: '',
  title: null,
  authors: [],
  published: null,
  mentions: [],
  entities: [],
  affiliations: [],
  times: [],
  quotes: [],
  events: [],
}

type Entity = Extraction['entities'][number]
const entity = (id: string, kind: Entity['kind'], more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name: id,
  ...more,
})
const mention = (start: number, id: string): Extraction['mentions'][number] => ({
  start,
  end: start + 3,
  type: 'PER',
  form: 'nominal',
  entity: id,
  reading: 'name',
  rule: 'name-new',
  confidence: 0.9,
})

function join(...sections: Partial<Extraction>[]): Extraction {
  const [first, ...others] = sections
  const joined = new JoinedExtraction({ ...empty, ...first })
  for (const [index, section] of others.entries())
    joined.add({ ...empty, ...section }, (index + 1) * 100)
  return joined.record
}

describe('JoinedExtraction', () => {
  it('counts offsets from the start of the text', () => {
    const { mentions } = join(
      { mentions: [mention(5, 'ada-quill')] },
      { mentions: [mention(0, 'ada-quill')] },
      { mentions: [mention(7, 'ada-quill')] },
    )
    expect(mentions.map(({ start, end }) => [start, end])).toEqual([
      [5, 8],
      [100, 103],
      [207, 210],
    ])
  })

  it('has an entity with a name once', () => {
    const { entities } = join(
      { entities: [entity('ada-quill', 'person')] },
      { entities: [entity('ada-quill', 'person'), entity('oman', 'state')] },
    )
    expect(entities.map(({ id }) => id)).toEqual(['ada-quill', 'oman'])
  })

  it('distinguishes entities without a name, and those of another kind', () => {
    const farmer = { entities: [entity('farmer', 'unspecified')], mentions: [mention(0, 'farmer')] }
    const { entities, mentions } = join(farmer, farmer, {
      entities: [
        entity('farmer', 'person'),
        entity('both', 'unspecified', { members: ['farmer'] }),
      ],
      mentions: [mention(0, 'farmer'), mention(4, 'both')],
    })
    expect(entities.map(({ id }) => id)).toEqual(['farmer', 'farmer-2', 'farmer-person', 'both'])
    expect(mentions.map((each) => each.entity)).toEqual([
      'farmer',
      'farmer-2',
      'farmer-person',
      'both',
    ])
    expect(entities.at(-1)?.members).toEqual(['farmer-person'])
  })

  it('counts quotes from the first one of the text', () => {
    const quote: Extraction['quotes'][number] = {
      kind: 'direct',
      content: [{ start: 10, end: 20 }],
      quoted: [],
      cue: { start: 3, end: 7, lemma: 'say', attitude: 'says', status: 'actual' },
      source: null,
      speaker: null,
      coSpeakers: [],
      speakerKind: null,
      date: { start: '2018-02-01', end: '2018-02-01', precision: 'day', basis: 'explicit' },
      place: null,
      addressees: [],
      about: [],
      rule: 'direct-cue-before',
      confidence: 0.9,
    }
    const event: Extraction['events'][number] = {
      type: 'ACCUSE',
      mode: null,
      contexts: [],
      trigger: { start: 3, end: 7 },
      agents: [{ start: 0, end: 2, entity: null }],
      recipients: [],
      date: null,
      place: null,
      status: 'actual',
      quote: 0,
      rule: 'verb',
      confidence: 0.8,
    }
    const { quotes, events } = join(
      { quotes: [quote], events: [event] },
      { quotes: [quote], events: [event] },
    )
    expect(events.map((each) => each.quote)).toEqual([0, 1])
    expect(quotes[1]).toEqual({
      ...quote,
      content: [{ start: 110, end: 120 }],
      cue: { ...quote.cue, start: 103, end: 107 },
    })
    expect(events[1]?.agents).toEqual([{ start: 100, end: 102, entity: null }])
  })
})
