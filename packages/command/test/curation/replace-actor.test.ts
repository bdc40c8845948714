import { describe, expect, it } from 'vitest'
import { at, curateRecords as curate } from '../support/curate-records.ts'
import { makeActor, makeEvent } from '../support/make-records.ts'

const because = { reason: 'A test.' }
const correct = (correction: object) => `  - ${JSON.stringify({ ...correction, ...because })}\n`
const office = (actor: string) => ({ actor, role: 'envoy', evidence: [at('harbor', 'Ada Quill')] })

const oman = makeActor('oman', { kind: 'state' })
const part = makeActor('part', { of: 'oman' })
const envoy = makeActor('envoy', { affiliations: [office('yemen'), office('oman')] })
const other = makeActor('other', { of: 'yemen', affiliations: [office('yemen')] })
const yemen = makeActor('yemen', { kind: 'state' })
const records = { actors: [oman, part, envoy, other, yemen], quotes: [], events: [] }

describe('an actor with another id', () => {
  const rename = () =>
    curate({ actors: correct({ set: 'oman', to: { id: 'sultanate' } }) }, records).actors
  const find = (id: string) => rename().find((actor) => actor.id === id)

  it('is the one that others are of', () => {
    expect(find('part')).toEqual({ ...part, of: 'sultanate', curated: true })
  })

  it('is the one that others have an office in, among other offices', () => {
    const affiliations = [office('yemen'), office('sultanate')]
    expect(find('envoy')).toEqual({ ...envoy, affiliations, curated: true })
  })

  it('changes none that do not refer to it', () => {
    expect(find('other')).toBe(other)
    expect(find('yemen')).toBe(yemen)
  })
})

it('an event goes where nobody is left who did it, or to whom', () => {
  const events = [
    makeEvent('by', { agents: ['part'], recipients: ['oman'] }),
    makeEvent('to', { agents: ['oman'], recipients: ['part'] }),
    makeEvent('both', { agents: ['oman', 'part'], recipients: ['envoy', 'part'] }),
  ]
  const found = curate({ actors: correct({ drop: 'part' }) }, { ...records, events }).events
  expect(found.map(({ id, agents, recipients }) => ({ id, agents, recipients }))).toEqual([
    { id: 'both', agents: ['oman'], recipients: ['envoy'] },
  ])
})
