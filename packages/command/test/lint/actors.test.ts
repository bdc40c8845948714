import { describe, expect, it } from 'vitest'
import { offices } from '../../src/lint/offices.ts'
import { orphans } from '../../src/lint/orphans.ts'
import { selfEvents } from '../../src/lint/self-events.ts'
import { actor, event, findIn, office } from '../support/lint-records.ts'

describe('self-events', () => {
  it('leaves alone what two actors do, be it mutual', () => {
    expect(findIn(selfEvents)).toEqual([])
    const both = ['ada-quill', 'tom-barda']
    expect(findIn(selfEvents, { events: [event({ agents: both, recipients: both })] })).toEqual([])
  })

  it('finds an event of one actor with itself', () => {
    expect(findIn(selfEvents, { events: [event({ recipients: ['ada-quill'] })] })).toEqual([
      'an-event: Unexpected event of "ada-quill" with itself',
    ])
  })
})

describe('orphans', () => {
  it('are no actors that a quote, an event, an office or a part names', () => {
    expect(findIn(orphans)).toEqual([])
    const actors = [
      actor('ada-quill'),
      actor('eve-dorn', { affiliations: [office('qatar', 'envoy')] }),
      actor('oman-navy', { of: 'yemen' }),
      actor('qatar'),
      actor('yemen'),
    ]
    expect(findIn(orphans, { actors, events: [event({ recipients: ['oman-navy'] })] })).toEqual([])
  })

  it('are found', () => {
    const actors = [actor('ada-quill'), actor('eve-dorn'), actor('oman'), actor('tom-barda')]
    expect(findIn(orphans, { actors })).toEqual([
      'eve-dorn: No quote, event or office names this actor',
    ])
  })
})

describe('offices', () => {
  const held = (role: string, ...days: [from?: string, to?: string][]) => ({
    actors: days.map((day, index) =>
      actor(`holder-${index}`, { affiliations: [office('oman', role, ...day)] }),
    ),
  })

  it('finds two holders of one office at one time', () => {
    const days: [string, string][] = [
      ['2015-02-03', '2017-05-06'],
      ['2016-02-03', '2018-05-06'],
    ]
    expect(findIn(offices, held('foreign minister', ...days))).toEqual([
      'holder-1: Unexpected second foreign minister of oman from 2016-02-03 to 2018-05-06, beside "holder-0" from 2015-02-03 to 2017-05-06',
    ])
    expect(findIn(offices, held('deputy foreign minister', ...days))).toEqual([])
    expect(findIn(offices, held('ambassador to Qatar', ...days))).toEqual([])
  })

  it.each([
    ['one after the other', ['2015-02-03', '2016-05-06'], ['2016-05-06', '2018-01-02']],
    ['days of a year alone', ['2015-01-01', '2016-12-31'], ['2016-01-01', '2018-12-31']],
    ['days of a month alone', ['2015-02-01', '2016-02-29'], ['2016-02-01', '2018-05-31']],
    ['an end that is not known', ['2015-02-03'], ['2016-02-03', '2018-05-06']],
    ['a beginning that is not known', [undefined, '2015-02-03'], ['2014-02-03', '2018-05-06']],
  ] as [string, [string?, string?], [string?, string?]][])('leaves alone %s', (_, ...days) => {
    expect(findIn(offices, held('president', ...days))).toEqual([])
  })

  it('leaves alone the offices of one actor, and of two states', () => {
    const twice = [
      office('oman', 'president', '2015-02-03', '2017-05-06'),
      office('oman', 'president', '2016-02-03', '2018-05-06'),
    ]
    expect(findIn(offices, { actors: [actor('a', { affiliations: twice })] })).toEqual([])
    const [first, second] = twice as [(typeof twice)[0], (typeof twice)[0]]
    expect(
      findIn(offices, {
        actors: [
          actor('a', { affiliations: [first] }),
          actor('b', { affiliations: [{ ...second, actor: 'qatar' }] }),
        ],
      }),
    ).toEqual([])
  })
})
