import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { makeGetActor } from '../../src/query/get-actor.ts'
import { arrangeByDate, type TimelineOptions } from '../../src/relations/timeline.ts'
import { makeBulletin } from '../support/bulletin.ts'

const { actors, quotes, events } = open(makeBulletin())
const arrange = (options?: TimelineOptions) =>
  arrangeByDate(quotes, events, makeGetActor(actors), options).map(({ record }) => record.id)

describe('a timeline', () => {
  it('has quotes and events by date, those without a date last', () => {
    expect(arrange()).toEqual([
      'accusation',
      'delay',
      'plan',
      'wait',
      'attack',
      'visit',
      'ban',
      'late',
      'meeting',
      'ports',
    ])
  })

  it('leaves those without a date out, or in, as asked', () => {
    expect(arrange({ undated: 'omit' })).not.toContain('ban')
    expect(arrange({ from: '2018' })).toEqual(['visit'])
    expect(arrange({ from: '2018', undated: 'last' })).toContain('ban')
  })

  it('keeps to actors, and their officials if asked', () => {
    const of = [actors.get('oman')]
    expect(arrange({ actors: of })).toEqual(['plan', 'ban'])
    expect(arrange({ actors: of, including: 'officials', to: '2017' })).toEqual([
      'accusation',
      'delay',
      'plan',
      'attack',
    ])
  })
})
