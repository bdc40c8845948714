import type { Location } from '@onrecord/schema'
import type { MeasuredEvent } from '../offsets/measured-dataset.ts'
import { refer, referAll } from './context.ts'
import { describeEvidence } from './describe-evidence.ts'
import { listSources } from './list-sources.ts'
import { inOwnTerms } from './own-terms.ts'

/**
 * Describe an event as an action, which has an agent and what it is directed at; events of schema.org are occasions with organizers and
 * performers.
 */
export function describeEvent({
  id,
  type,
  agents,
  recipients,
  place,
  location,
  status,
  quotes,
  evidence,
  ...rest
}: MeasuredEvent) {
  return {
    ...refer('event', id),
    '@type': ['Action', `onrecord:${type}`],
    agent: referAll('actor', agents),
    object: referAll('actor', recipients),
    actionStatus:
      status === 'actual' ? { '@id': 'https://schema.org/CompletedActionStatus' } : undefined,
    location: describeLocation(place, location),
    subjectOf: listSources(evidence),
    ...inOwnTerms({ status, ...rest }),
    'onrecord:quote': referAll('quote', quotes),
    'onrecord:evidence': evidence.map(describeEvidence),
  }
}

const placeTypes = { country: 'Country', region: 'AdministrativeArea', city: 'City' }

function describeLocation(place: string | undefined, location: Location | undefined) {
  if (location === undefined)
    return place === undefined ? undefined : { '@type': 'Place', name: place }
  const { kind, name, country, wikidata, latitude, longitude } = location
  return {
    '@type': placeTypes[kind],
    name,
    alternateName: place === name ? undefined : place,
    sameAs: wikidata === undefined ? undefined : `http://www.wikidata.org/entity/${wikidata}`,
    ...inOwnTerms({ country }),
    latitude,
    longitude,
  }
}
