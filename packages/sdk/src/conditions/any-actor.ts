import type { Condition } from '../query/condition.ts'
import { overlaps } from '../query/period.ts'
import { listMembers, type Member } from '../store/members.ts'
import { intersect, type Positions, unite } from '../store/positions.ts'
import type { KeysOf } from '../store/table.ts'
import type { Context, DatedRow } from './context.ts'
import { readFields } from './read-fields.ts'
import { readParties } from './read-parties.ts'

/** One of some actors, in some fields. */
export const anyActor = <Row extends DatedRow>(...fields: readonly (keyof Row)[]) =>
  ofActors<Row>(fields, unite)

/** All of some actors, in any of some fields; `including` counts those who belong to one for it. */
export const allActors = <Row extends DatedRow>(...fields: readonly (keyof Row)[]) =>
  ofActors<Row>(fields, intersect)

function ofActors<Row extends DatedRow>(
  fields: readonly (keyof Row)[],
  join: (lists: readonly Positions[], count: number) => Positions,
) {
  const keysOf = readFields<Row>(...fields)
  return (context: Context<Row>, ...values: readonly unknown[]): Condition => {
    const { positions, hasOfficials } = readParties(context.actors, values)
    return {
      list: () =>
        join(
          positions.map((position) => listOf(context, keysOf, position, hasOfficials)),
          context.table.size,
        ),
    }
  }
}

/** The records with an actor, or with one who belongs to it. */
function listOf<Row extends DatedRow>(
  { table, actors }: Context<Row>,
  keysOf: KeysOf<Row>,
  position: number,
  hasOfficials: boolean,
): Positions {
  const own = table.withKey(keysOf, actors.idsOf(position))
  if (!hasOfficials) return own
  const lists = listMembers(actors, position).map((member) => {
    const theirs = table.withKey(keysOf, actors.idsOf(actors.expect(member.id)))
    return isUnlimited(member)
      ? theirs
      : theirs.filter((each) => isMemberAt(member, table.row(each)))
  })
  return unite([own, ...lists], table.size)
}

const isUnlimited = ({ from, to }: Member): boolean => from === undefined && to === undefined

const isMemberAt = (member: Member, { date }: DatedRow): boolean =>
  date === null || overlaps(member, date)
