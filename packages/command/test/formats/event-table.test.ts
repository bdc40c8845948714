import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { listCountries } from '../../src/formats/event-table/list-countries.ts'
import { listPairs } from '../../src/formats/event-table/list-pairs.ts'
import { run } from '../support/fake-terminal.ts'
import { makeSample } from '../support/sample-dataset.ts'

describe('pairs', () => {
  it.each([
    ['one and one', ['a'], ['b'], ['a→b']],
    ['two and one', ['a', 'b'], ['c'], ['a→c', 'b→c']],
    ['a meeting', ['a', 'b'], ['a', 'b'], ['a→b', 'b→a']],
    ['nobody to receive', ['a', 'b'], [], ['a→', 'b→']],
    ['nobody who acts', [], ['b'], ['→b']],
    ['one with itself', ['a'], ['a'], ['a→']],
  ])('of %s', (_, agents, recipients, expected) => {
    const pairs = listPairs(agents, recipients)
    expect(pairs.map(([agent, recipient]) => `${agent ?? ''}→${recipient ?? ''}`)).toEqual(expected)
  })
})

describe('countries', () => {
  const on = (day: string) =>
    ({ start: day, end: day, precision: 'day', basis: 'explicit' }) as const
  const state = (id: string, iso3166: string) =>
    ({ id, kind: 'state', codes: { iso3166 }, affiliations: [] }) as const
  const countryOf = listCountries([
    state('oman', 'OM'),
    state('qatar', 'QA'),
    { id: 'omani-police', kind: 'organization', codes: {}, of: 'oman', affiliations: [] },
    {
      id: 'ada-quill',
      kind: 'person',
      codes: {},
      affiliations: [
        { actor: 'omani-police', from: '2016-01-01', to: '2017-12-31' },
        { actor: 'qatar', from: '2018-01-01' },
      ],
    },
    { id: 'loop', kind: 'organization', codes: {}, of: 'loop', affiliations: [] },
  ])

  it.each([
    ['a state', 'oman', null, 'OM'],
    ['a part of a state', 'omani-police', null, 'OM'],
    ['an official, by the office of the day', 'ada-quill', on('2017-05-01'), 'OM'],
    ['an official with another office later', 'ada-quill', on('2019-05-01'), 'QA'],
    ['an official of two countries on no day', 'ada-quill', null, null],
    ['an official before all offices', 'ada-quill', on('2010-05-01'), null],
    ['a part of itself', 'loop', null, null],
    ['nobody', '', null, null],
  ])('of %s', (_, id, date, expected) => {
    expect(countryOf(id, date)).toBe(expected)
  })
})

describe('export of events', () => {
  it('has a row for each agent and recipient', async () => {
    const { code, out } = await run([
      'export',
      '--format',
      'events',
      '--out',
      '-',
      makeSample().folder,
    ])
    expect(code).toBe(0)
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(rows[0]).toMatchObject({
      event: 'accuse-1',
      date_start: '2018-03-01',
      type: 'ACCUSE',
      mode: 'allege',
      contexts: 'military; economic',
      quad_class: 'verbal-conflict',
      quad_code: '3',
      cameo: '1121',
      cameo_root: '11',
      agent: 'ada-quill',
      agent_name: 'Ada Quill',
      agent_country: 'OM',
      recipient: 'qatar',
      recipient_country: 'QA',
      recipient_plover: 'QAT',
      recipient_wikidata: 'Q846',
      location_latitude: '-23.61',
      mutual: 'false',
      confidence: '0.7',
      sources: 'harbor; road',
      source_count: '2',
    })
    const others = rows
      .slice(1)
      .map(({ agent, recipient, mutual }) => `${agent}→${recipient} ${mutual}`)
    expect(others).toEqual([
      'oman→omani-police true',
      'oman→qatar true',
      'omani-police→oman true',
      'omani-police→qatar true',
      'qatar→oman true',
      'qatar→omani-police true',
    ])
  })
})
