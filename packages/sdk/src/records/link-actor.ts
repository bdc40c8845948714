import type { Actor as ActorRecord } from '@onrecord/dataset'
import { deepFreeze } from './deep-freeze.ts'
import { type Links, linkEvidence } from './links.ts'
import type { Actor, Affiliation } from './types.ts'

/** The actor of a record. Its links are resolved on first access. */
export function linkActor<Id extends string>(record: ActorRecord, links: Links<Id>): Actor<Id> {
  const { id, kind, name, aliases, codes } = deepFreeze(record)
  let affiliations: readonly Affiliation<Id>[] | undefined
  return Object.freeze({
    id: id as Id,
    kind,
    name,
    aliases,
    codes,
    get of() {
      return record.of === undefined ? undefined : links.actor(record.of)
    },
    get affiliations() {
      affiliations ??= Object.freeze(
        record.affiliations.map(({ actor, evidence, ...affiliation }) =>
          Object.freeze({
            ...affiliation,
            actor: links.actor(actor),
            evidence: linkEvidence(evidence, links),
          }),
        ),
      )
      return affiliations
    },
    curated: record.curated === true,
    get evidence() {
      return linkEvidence(record.evidence, links)
    },
    affiliationsOn(day: string) {
      return this.affiliations.filter(({ from = day, to = day }) => from <= day && day <= to)
    },
    toJSON: () => record,
  })
}
