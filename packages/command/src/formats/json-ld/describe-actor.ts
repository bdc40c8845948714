import type { ActorKind } from '@onrecord/schema'
import type { MeasuredActor } from '../offsets/measured-dataset.ts'
import { refer } from './context.ts'
import { listSources } from './list-sources.ts'
import { inOwnTerms } from './own-terms.ts'

/** A state is a country that acts as an organization does. */
const types: Record<ActorKind, readonly string[]> = {
  person: ['Person'],
  state: ['Country', 'Organization'],
  organization: ['Organization'],
  'armed-group': ['Organization'],
  people: ['Thing'],
}

/**
 * Describe an actor as a person, organization or country, the same as its entity of Wikidata, with its offices and the sources that
 * mention it.
 */
export function describeActor({
  id,
  kind,
  name,
  aliases,
  codes,
  of,
  affiliations,
  evidence,
  ...rest
}: MeasuredActor) {
  const { wikidata, ...others } = codes
  return {
    ...refer('actor', id),
    '@type': types[kind],
    name,
    alternateName: aliases.length > 0 ? aliases : undefined,
    sameAs: wikidata === undefined ? undefined : `http://www.wikidata.org/entity/${wikidata}`,
    parentOrganization: of === undefined ? undefined : refer('actor', of),
    affiliation: affiliations.length > 0 ? affiliations.map(describeOffice) : undefined,
    subjectOf: listSources(evidence),
    ...inOwnTerms({ kind, ...others, ...rest }),
  }
}

const describeOffice = ({
  actor,
  role,
  from,
  to,
  evidence,
}: MeasuredActor['affiliations'][number]) => ({
  '@type': 'OrganizationRole',
  roleName: role,
  startDate: from,
  endDate: to,
  affiliation: refer('actor', actor),
  subjectOf: listSources(evidence),
})
