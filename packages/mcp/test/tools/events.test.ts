import { describe, expect, it } from 'vitest'
import { events } from '../../src/tools/events.ts'
import { call } from '../support/call.ts'

const idsOf = ({ events }: { events: { id: string }[] }) => events.map(({ id }) => id)
const [accusal, meeting, ban] = [
  'accuse-60c56fb38e',
  'consult-8b60192fc5',
  'coerce-fcad924598',
] as const

describe('events', () => {
  it('gives all by date, with status, evidence and citation', async () => {
    const answer = await call(events, {})
    expect(idsOf(answer)).toEqual([accusal, meeting, ban])
    expect(answer.events[0]).toMatchObject({
      ...{ type: 'ACCUSE', mode: 'allege', quadClass: 'verbal-conflict', status: 'actual' },
      agents: [{ id: 'oman', name: 'Oman' }],
      recipients: [{ id: 'yemen', name: 'Yemen' }],
      quotes: ['oman-ecea719fca'],
    })
    expect(answer.events[2]?.status).toBe('hypothetical')
    expect(answer.shown).toContain('that somebody accuses does not make it true')
    expect(answer.shown).toContain('possible: no fact')
    expect(answer.shown).toContain(answer.events[1]?.citation)
  })

  it.each([
    [{ type: 'CONSULT' as const }, [meeting]],
    [{ mode: 'ban' }, [ban]],
    [{ quadClass: 'verbal-conflict' as const }, [accusal]],
    [{ agent: 'oman', officials: false }, [accusal, ban]],
    [{ recipient: 'Yemen', officials: false }, [accusal, ban]],
    [{ involving: ['ada-quill', 'tom-barda'] }, [meeting]],
    [{ involving: ['oman', 'yemen'] }, [accusal, meeting, ban]],
    [{ country: 'om' }, [meeting]],
    [{ status: 'actual' as const }, [accusal, meeting]],
    [{ from: '2018-04', to: '2018' }, [meeting]],
    [{ words: 'may ban' }, [ban]],
    [{ id: ban }, [ban]],
  ])('selects by %j', async (input, ids) => {
    expect(idsOf(await call(events, input))).toEqual(ids)
  })

  it.each([
    [{ id: 'consult-8b60192fc6' }, 'did you mean "consult-8b60192fc5"?'],
    [{ mode: 'bann' }, 'did you mean "ban"?'],
    [{ agent: 'Zelda' }, 'Unexpected actor "Zelda"'],
  ])('says what is wrong with %j, and what is near', async (input, message) => {
    await expect(call(events, input)).rejects.toThrow(message)
  })
})
