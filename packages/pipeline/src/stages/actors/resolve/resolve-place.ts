import { chooseBearer } from '@onrecord/lexicon'
import type { ActorMention } from '../../../results/actor-mention.ts'
import type { FoundName } from '../names/found-name.ts'
import { typeOf } from '../names/type-of.ts'
import { decidedBy } from '../rules.ts'
import type { NameRegistry } from './name-registry.ts'
import type { SeatReader } from './seat-reader.ts'

/** The mention of a state, people or place; undefined where the name is of none. */
export function resolvePlace(
  name: FoundName,
  day: string | null,
  seats: SeatReader,
  registry: NameRegistry,
): ActorMention | undefined {
  const { start, end, words } = name
  const span = { start, end, form: 'name' } as const
  const bearers = name.bearers.filter(
    ({ actor, form }) => form !== 'name' || /^(?:state|place|people)$/.test(actor.kind),
  )
  const bearer = chooseBearer(bearers, {
    day,
    isNamed: (id) => registry.entities.has(id),
  })
  if (bearer?.form === 'seat') {
    const { reading, rule } = seats.read(name)
    const state = registry.addKnown(bearer.actor)
    return reading === 'place'
      ? {
          ...span,
          type: 'GPE',
          entity: registry.addNew(words, 'place'),
          reading,
          seatOf: state,
          ...decidedBy(rule),
        }
      : { ...span, type: 'GPE', entity: state, reading, ...decidedBy(rule) }
  }
  if (bearer) {
    const { actor, form } = bearer
    const reading = actor.kind === 'place' ? 'place' : form === 'people' ? 'people' : 'name'
    const entity = registry.addKnown(actor)
    return { ...span, type: typeOf(bearer), entity, reading, ...decidedBy('name-known') }
  }
  if (name.bearers.length > 0 || !/^(?:GPE|LOC)$/.test(name.type)) return undefined
  const entity = registry.addNew(words, 'place')
  return { ...span, type: name.type, entity, reading: 'place', ...decidedBy('name-new') }
}
