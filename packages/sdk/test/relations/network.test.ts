import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { connect } from '../../src/relations/network.ts'
import type { Relation } from '../../src/relations/relation.ts'
import { makeBulletin } from '../support/bulletin.ts'

const { events } = open(makeBulletin())
const edges = (relations: readonly Relation[]) =>
  relations.map(({ actors: [a, b], count }) => `${a.id} ${b.id} ${count}`)

describe('the network of relations', () => {
  it('joins each two actors that have events', () => {
    expect(edges(connect(events))).toEqual([
      'ada-quill yemen 2',
      'ada-quill ben-ward 1',
      'omani-police rebels 1',
    ])
  })

  it('rolls officials and parts up to what is above them', () => {
    expect(edges(connect(events, { including: 'officials' }))).toEqual([
      'oman yemen 2',
      'ada-quill yemen 1',
      'oman rebels 1',
    ])
  })

  it('leaves out what has few events, and keeps what has none if asked', () => {
    expect(edges(connect(events, { atLeast: 2 }))).toEqual(['ada-quill yemen 2'])
    expect(edges(connect(events, { atLeast: 0 }))).toContain('oman rebels 0')
    expect(() => connect(events, { atLeast: Number.NaN })).toThrow('Unexpected atLeast NaN')
  })

  it('does not depend on the order of events', () => {
    const reversed = [...events].reverse()
    expect(edges(connect(reversed))).toEqual(edges(connect(events)))
  })

  it('is frozen', () => {
    const [relation] = connect(events)
    expect(Object.isFrozen(relation)).toBe(true)
    expect(Object.isFrozen(relation?.quadClasses)).toBe(true)
  })
})
