import { cameoCodes, eventTypes, quadClasses } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { readActionFiles } from '../../scripts/read-actions.ts'
import { readEventTypes } from '../../scripts/read-event-types.ts'
import { cameoCodeOf, contexts, quadClassOf } from '../../src/index.ts'

const { types } = readEventTypes()

describe('data/event-types.yml', () => {
  it.each(eventTypes)('has the modes of %s that data/events has, and no others', (type) => {
    const files = readActionFiles().filter((file) => file.type === type)
    const used = files.flatMap(({ actions }) => actions.flatMap(({ mode }) => mode ?? []))
    expect(Object.keys(types[type].modes).sort()).toEqual([...new Set(used)].sort())
  })

  it('names contexts that data/events/contexts.yml has', () => {
    const known = new Set(Object.values(contexts))
    const named = Object.values(types).flatMap(({ contexts = {}, modes }) =>
      [contexts, ...Object.values(modes).map((mode) => mode.contexts ?? {})].flatMap(Object.keys),
    )
    expect(named.filter((context) => !known.has(context))).toEqual([])
  })

  it('gives every code of the vocabulary, and no other', () => {
    const given = Object.values(types).flatMap((entry) =>
      [entry, ...Object.values(entry.modes)].flatMap(({ code, contexts = {} }) => [
        code,
        ...Object.values(contexts),
      ]),
    )
    expect([...new Set(given)].sort()).toEqual([...cameoCodes])
  })
})

describe('quadClassOf', () => {
  it.each([
    ['verbal-cooperation', 'AGREE CONSULT SUPPORT CONCEDE'],
    ['material-cooperation', 'COOPERATE AID RETREAT'],
    ['verbal-conflict', 'REQUEST ACCUSE REJECT THREATEN'],
    ['material-conflict', 'PROTEST SANCTION MOBILIZE COERCE ASSAULT'],
  ] as const)('%s is %s', (quadClass, expected) => {
    expect(quadClasses).toContain(quadClass)
    expect(eventTypes.filter((type) => quadClassOf(type) === quadClass).join(' ')).toBe(expected)
  })
})

describe('cameoCodeOf', () => {
  it.each([
    ['070', 'AID', null, []],
    ['073', 'AID', null, ['humanitarian']],
    ['070', 'AID', null, ['disease']],
    ['141', 'PROTEST', 'demo', []],
    ['166', 'SANCTION', 'expel', ['economic', 'military']],
    ['1622', 'SANCTION', 'discontinue', ['military']],
    ['1121', 'ACCUSE', 'allege', ['corruption', 'crime']],
  ] as const)('is %s for %s %s %j', (code, type, mode, contexts) => {
    expect(cameoCodeOf({ type, mode, contexts })).toBe(code)
  })

  it('is not narrowed down by contexts that disagree', () => {
    const contexts = ['economic', 'military']
    expect(cameoCodeOf({ type: 'SANCTION', mode: 'discontinue', contexts })).toBe('162')
    expect(cameoCodeOf({ type: 'COOPERATE', contexts })).toBe('060')
  })

  it('takes a mode that it does not know for none', () => {
    expect(cameoCodeOf({ type: 'PROTEST', mode: 'constructor' })).toBe('140')
    expect(cameoCodeOf({ type: 'AID', contexts: ['constructor'] })).toBe('070')
  })
})
