import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import address from 'world-atlas/countries-110m.json?url'

/** Load the outlines of the countries of the world, of Natural Earth at 1:110 million. */
export async function loadCountries(): Promise<FeatureCollection> {
  const response = await fetch(address)
  const world = (await response.json()) as Topology<{ countries: GeometryCollection }>
  return feature(world, world.objects.countries)
}
