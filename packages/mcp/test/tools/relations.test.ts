import { describe, expect, it } from 'vitest'
import { relations } from '../../src/tools/relations.ts'
import { call } from '../support/call.ts'

describe('relations', () => {
  it('counts the facts between two actors, by direction and month, and gives them', async () => {
    const answer = await call(relations, { first: 'oman', second: 'Yemen' })
    expect(answer.names).toEqual([{ given: 'Yemen', actor: { id: 'yemen', name: 'Yemen' } }])
    expect(answer.relations).toMatchObject([
      {
        ...{ count: 2, cooperation: 1, conflict: 1, balance: 0 },
        firstToSecond: { count: 2 },
        secondToFirst: { count: 0 },
        notFacts: { hypothetical: 1 },
      },
    ])
    expect(answer.months?.map(({ month }) => month)).toEqual(['2018-03', '2018-04'])
    expect(answer.events?.map(({ id }) => id)).toEqual(['accuse-60c56fb38e', 'consult-8b60192fc5'])
    expect(answer.shown).toContain('not counted, as no facts: 1 hypothetical')
  })

  it('counts without officials, and in a period', async () => {
    const alone = await call(relations, { first: 'oman', second: 'yemen', officials: false })
    expect(alone.relations[0]).toMatchObject({ count: 1, conflict: 1 })
    const april = await call(relations, { first: 'oman', second: 'yemen', from: '2018-04' })
    expect(april.events?.map(({ id }) => id)).toEqual(['consult-8b60192fc5'])
  })

  it('gives all relations, or those of one actor, in parts', async () => {
    const all = await call(relations, { officials: false, limit: 1 })
    expect([all.total, all.next, all.relations.length]).toEqual([2, 1, 1])
    const own = await call(relations, { officials: false, first: 'ada-quill' })
    expect(own.relations).toMatchObject([{ second: { id: 'tom-barda' } }])
    expect(own.shown).toContain('1 event, 1 of cooperation, 0 of conflict, balance 1')
  })

  it('refuses the relation of an actor with itself', async () => {
    await expect(call(relations, { first: 'oman', second: 'Oman' })).rejects.toThrow('with itself')
  })
})
