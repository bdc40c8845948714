import { describe, expect, it } from 'vitest'
import {
  buildCurated,
  describeActor,
  describeEvent,
  describeQuote,
} from '../support/build-curated.ts'

const curate = (actors: string, texts?: Record<string, string>) => {
  const { actors: records, quotes, events, unused } = buildCurated({ actors }, texts)
  return {
    records,
    actors: records.map(describeActor),
    quotes: quotes.map(describeQuote).sort(),
    events: events.map(describeEvent).sort(),
    unused,
  }
}

describe('curation of actors', () => {
  it('sets fields', () => {
    const { records } = curate(`
corrections:
  - set: soll
    to: { name: Henrik Soll, of: oman, codes: { wikidata: Q42 }, affiliations: [{ actor: oman, role: envoy, from: 2017-01-01, evidence: { source: harbor, words: Soll visited } }] }
    reason: A test.
`)
    expect(records.find(({ id }) => id === 'soll')).toMatchObject({
      name: 'Henrik Soll',
      aliases: ['Soll'],
      of: 'oman',
      codes: { wikidata: 'Q42' },
      affiliations: [{ actor: 'oman', role: 'envoy', evidence: [{ exact: 'Soll visited' }] }],
      curated: true,
    })
  })

  it('renames an actor in all records', () => {
    const { actors, events } = curate(`
corrections:
  - set: soll
    to: { id: henrik-soll, name: Henrik Soll }
    reason: A test.
`)
    expect(actors).toContain('henrik-soll: Henrik Soll, person (curated)')
    expect(actors.join()).not.toMatch(/(?:^|,)soll/)
    expect(events).toContain('CONSULT henrik-soll → qatar 2018-03-06 (curated)')
  })

  it('drops an actor, and events of nobody', () => {
    const { actors, quotes, events } = curate(`
corrections:
  - drop: soll
    reason: A test.
  - drop: ada-quill
    reason: A test.
`)
    expect(actors.join()).not.toMatch(/soll|quill/)
    expect(events.join()).not.toMatch(/soll|quill/)
    expect(quotes).toContain('null: The road is open (curated)')
  })

  it('adds an actor that other corrections name', () => {
    const { actors, quotes } = buildCurated({
      actors: `
corrections:
  - add: { id: boat-owners, kind: people, name: The boat owners }
    evidence: { source: harbor, words: boats }
    reason: A test.
`,
      quotes: `
corrections:
  - set: { source: harbor, words: the boats were late }
    to: { speaker: boat-owners }
    reason: A test.
`,
    })
    expect(actors.map(describeActor)).toContain('boat-owners: The boat owners, people (curated)')
    expect(quotes.map(describeQuote)).toContain('boat-owners: that the boats were late (curated)')
  })

  it('merges actors, and the events that are one by that', () => {
    const { actors, events, records } = curate(
      `
corrections:
  - merge: [soll]
    into: henrik-dorn
    reason: Soll is her name since March.
`,
      {
        first: 'Henrik Dorn visited Qatar on 6 March 2018.',
        second: 'Soll visited Qatar on 6 March 2018.',
      },
    )
    expect(actors).toEqual(['henrik-dorn: Henrik Dorn, person (curated)', 'qatar: Qatar, state'])
    expect(records[0]?.aliases).toContain('Soll')
    expect(events).toEqual(['CONSULT henrik-dorn → qatar 2018-03-06 (curated)'])
  })

  it('splits an actor by source and words, with what its parts said and did', () => {
    const { actors, quotes, events } = curate(
      `
corrections:
  - split: elena-vask
    into:
      - id: elena-vask-banker
        evidence: [{ source: bank }, { source: talks, words: Elena Vask praised Iraq }]
        to: { name: Elena Vask (banker) }
    reason: The paper says that they are namesakes.
`,
      {
        bank: '“Money is short,” Elena Vask said.',
        talks: 'Elena Vask visited Qatar on 6 March 2018. Elena Vask praised Iraq on 7 March 2018.',
      },
    )
    expect(actors.slice(0, 2)).toEqual([
      'elena-vask: Elena Vask, person (curated)',
      'elena-vask-banker: Elena Vask (banker), person (curated)',
    ])
    expect(quotes).toContain('elena-vask-banker: Money is short (curated)')
    expect(events).toEqual([
      'CONSULT elena-vask → qatar 2018-03-06',
      'SUPPORT elena-vask-banker → iraq 2018-03-07 (curated)',
    ])
  })

  it('takes every kind for an entry, and a place for none of the actors', () => {
    const { actors, events, unused } = curate(`
actors:
  - { id: soll, kind: place, name: Soll, reason: It is a village. }
`)
    expect(actors.join()).not.toContain('soll')
    expect(events.join()).not.toContain('soll')
    expect(unused).toEqual([])
  })

  it('reports a place that no text names', () => {
    const { unused } = curate(`
actors:
  - { id: sohar-hill, kind: place, name: Sohar Hill, reason: It is a hill. }
`)
    expect(unused).toEqual([
      'curation/actors.yml:3: sohar-hill: No source names this actor any more',
    ])
  })
})
