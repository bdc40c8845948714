import type { Event, Location } from '@onrecord/schema'

/** Where an event took place: as named in a text, and the location that the name refers to. */
export type EventPlace = Pick<Event, 'place' | 'location'>

/**
 * Whether two places may be the same. A country may be the place of what took place in one of its cities; names that refer to
 * no known location are the same if their words are.
 */
export function mayBeSamePlace(a: EventPlace, b: EventPlace): boolean {
  if (a.place === undefined || b.place === undefined) return true
  if (identifyPlace(a) === identifyPlace(b)) return true
  const [first, second] = [a.location, b.location]
  if (!first?.country || first.country !== second?.country) return false
  return first.kind === 'country' || second.kind === 'country'
}

/** What is the same for all names of a place. */
export const identifyPlace = ({ place, location }: EventPlace): string | undefined =>
  location?.wikidata ?? place?.toLowerCase().replace(/\s+/g, ' ')

const kinds: readonly (Location['kind'] | undefined)[] = ['city', 'region', undefined, 'country']

/** The order of places, the finest first. */
export const rankOfPlace = ({ place, location }: EventPlace): number =>
  place === undefined ? kinds.length : kinds.indexOf(location?.kind)

/** Choose the finer of two places; of two that are as fine the longer name, or else the first. */
export function joinEventPlaces(a: EventPlace, b: EventPlace): EventPlace {
  const { place, location } = comparePlaces(a, b) <= 0 ? a : b
  return { ...(place !== undefined && { place }), ...(location !== undefined && { location }) }
}

function comparePlaces(a: EventPlace, b: EventPlace): number {
  const longer = (b.place?.length ?? 0) - (a.place?.length ?? 0)
  const key = ({ place = '', location }: EventPlace) => `${place} ${JSON.stringify(location)}`
  return rankOfPlace(a) - rankOfPlace(b) || longer || (key(a) < key(b) ? -1 : 1)
}
