import type { Dataset, Location } from '@onrecord/sdk/open'
import type { Entry } from '../dataset/entry.ts'

/** A place with coordinates, and the records there. */
export interface Place {
  /** Its id in addresses. */
  readonly id: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly entries: readonly Entry[]
}

/** The places of records, those with the most records first. A quote is at the place that events call by the same name. */
export function findPlaces(dataset: Dataset, entries: readonly Entry[]): readonly Place[] {
  const byName = new Map<string, Readonly<Location>>()
  for (const { place, location } of dataset.events)
    if (place && location) byName.set(place, location)
  const places = new Map<string, Place & { entries: Entry[] }>()
  for (const entry of entries) {
    const { name, wikidata, longitude, latitude } = locate(entry, byName) ?? {}
    if (name === undefined || longitude === undefined || latitude === undefined) continue
    const id = wikidata ?? name
    const place = places.get(id) ?? { id, name, longitude, latitude, entries: [] }
    places.set(id, place)
    place.entries.push(entry)
  }
  return [...places.values()].sort((a, b) => b.entries.length - a.entries.length)
}

function locate({ kind, record }: Entry, byName: ReadonlyMap<string, Readonly<Location>>) {
  const known = kind === 'event' ? record.location : undefined
  return known ?? (record.place === undefined ? undefined : byName.get(record.place))
}
