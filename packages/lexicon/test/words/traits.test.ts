import { eventTypes } from '@onrecord/schema'
import { expect, it } from 'vitest'
import { type EventTrait, eventTraits, traitsOf } from '../../src/index.ts'

const typesWith = (trait: EventTrait) => eventTypes.filter((type) => traitsOf(type)[trait])

it.each([
  ['hostile', 'ACCUSE ASSAULT COERCE PROTEST REJECT SANCTION THREATEN'],
  ['inanimateRecipient', 'ACCUSE ASSAULT COERCE REJECT RETREAT SUPPORT'],
  ['agentless', 'ACCUSE AID ASSAULT COERCE REQUEST RETREAT SANCTION'],
  ['reciprocal', 'AGREE CONSULT COOPERATE RETREAT SUPPORT'],
  ['embedding', 'AGREE REJECT REQUEST THREATEN'],
  ['charges', 'ACCUSE'],
  ['personalRecipient', 'AID COOPERATE'],
  ['agentlessNoun', 'ASSAULT PROTEST'],
  ['settingAgent', 'COERCE'],
  ['settingRecipient', 'PROTEST'],
  ['deverbalAgent', 'ACCUSE ASSAULT COERCE MOBILIZE PROTEST REJECT SANCTION THREATEN'],
] as const)('%s event types are %s', (trait, types) => {
  expect(typesWith(trait).toSorted().join(' ')).toBe(types)
})

it('every trait is one of some type', () => {
  expect(eventTraits.filter((trait) => typesWith(trait).length === 0)).toEqual([])
})
