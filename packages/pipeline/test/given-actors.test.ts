import type { GivenActor } from '@onrecord/lexicon'
import { expectLinearTime } from '@onrecord/testing/linear-time'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.ts'

describe('actors that are given', () => {
  const find = (text: string, actors: readonly GivenActor[]) =>
    extract(text, { actors }).mentions.map(
      ({ start, end, entity }) => `${text.slice(start, end)} ${entity}`,
    )

  it('are known beside the others', () => {
    const actors = [{ id: 'watch', kind: 'organization', name: 'Sur Watch' }] as const
    expect(find('Sur Watch met Iran.', actors)).toEqual(['Sur Watch watch', 'Iran iran'])
  })

  it('take the place of those with their id', () => {
    const actors = [{ id: 'iran', kind: 'state', name: 'Persia' }] as const
    expect(extract('Persia met Oman.', { actors }).entities[0]).toMatchObject({ name: 'Persia' })
  })

  it('hold office on a day', () => {
    const actors: GivenActor[] = [
      {
        id: 'ada-quill',
        kind: 'person',
        name: 'Ada Quill',
        offices: [{ of: 'oman', role: 'transport minister', from: '2016-03', to: '2019' }],
      },
    ]
    const text = 'The Omani transport minister left.'
    expect(extract(text, { actors, published: '2018-03-08' }).mentions[0]?.entity).toBe('ada-quill')
    expect(extract(text, { actors, published: '2015-03-08' }).mentions[0]?.entity).toBe('oman')
  })

  it.each([',', '\u0301'])('have no names without a letter: "%s"', (alias) => {
    const actors: GivenActor[] = [{ id: 'x', kind: 'person', name: 'Ada Quill', aliases: [alias] }]
    expect(find(`Iran, \u0301 and Oman left.`, actors)).toEqual(['Iran iran', 'Oman oman'])
  })

  it('are found in time linear in the words of their names', () => {
    const wordOf = (index: number) =>
      `Q${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`
    expectLinearTime((count) => {
      const name = Array.from({ length: count }, (_, index) => wordOf(index)).join(' ')
      find(`${name} left.`, [{ id: 'x', kind: 'person', name }])
    }, 2000)
  })

  it.each([
    [{ id: 'Sur Watch', kind: 'organization', name: 'Sur Watch' }, 'actors.0.id'],
    [{ id: 'watch', kind: 'club', name: 'Sur Watch' }, 'actors.0.kind'],
    [{ id: 'watch', kind: 'person', name: '' }, 'actors.0.name'],
  ])('that are not as expected are named: %o', (actor, place) => {
    expect(() => extract('Iran left.', { actors: [actor as GivenActor] })).toThrow(place)
  })
})
