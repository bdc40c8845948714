import { actorKinds } from '@onrecord/schema/vocabulary'
import { anyWord } from '../conditions/any-word.ts'
import { attestedBy, curated } from '../conditions/attested.ts'
import type { ActorRow, Context } from '../conditions/context.ts'
import { readId } from '../conditions/read-value.ts'
import { listBodies, readWhole } from '../store/members.ts'
import type { KeysOf } from '../store/table.ts'
import type { Condition } from './condition.ts'
import { overlaps, readPeriod } from './period.ts'

const listRoles = ({ affiliations }: ActorRow) => affiliations.map(({ role }) => role.toLowerCase())

const linkedTo =
  (keysOf: KeysOf<ActorRow>) =>
  ({ actors }: Context<ActorRow>, ...values: readonly unknown[]): Condition => {
    const ids = values.flatMap((value) => actors.idsOf(actors.expect(readId(value, 'an actor'))))
    return { list: () => actors.withKey(keysOf, ids) }
  }

const withRole = ({ actors }: Context<ActorRow>, ...roles: readonly string[]): Condition => {
  const folded = roles.map((role) => String(role).toLowerCase())
  return { list: () => actors.withKey(listRoles, folded) }
}

const inOffice = ({ actors }: Context<ActorRow>, period: string): Condition => {
  const days = readPeriod(period)
  return {
    test: (position) =>
      actors.row(position).affiliations.some((affiliation) => overlaps(affiliation, days)),
  }
}

/** What the methods of `ActorQuery` ask of an actor. */
export const actorConditions = {
  of: anyWord<ActorRow>('kind', actorKinds, 'kind of actor'),
  partsOf: linkedTo(readWhole),
  officialsOf: linkedTo(listBodies),
  withRole,
  inOffice,
  attestedBy,
  curated,
}
