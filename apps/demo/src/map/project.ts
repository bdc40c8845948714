import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection } from 'geojson'
import type { Place } from './places.ts'

/** The size of the map, in units of its drawing. */
export const size = { width: 960, height: 500 } as const

/** The least number of degrees that the map shows in each direction. */
const least = 50

/** Project the world so that all places are well in view. */
export function projectPlaces(places: readonly Place[]): GeoProjection {
  const [west, east] = widen(
    places.map(({ longitude }) => longitude),
    least,
    180,
  )
  const [south, north] = widen(
    places.map(({ latitude }) => latitude),
    least / 2,
    85,
  )
  const corners: Feature = {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [west, north],
        [east, south],
        [east, north],
      ],
    },
  }
  const { width, height } = size
  const frame: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ]
  return geoEqualEarth()
    .rotate([-(west + east) / 2, 0])
    .fitExtent(frame, corners)
    .clipExtent(frame)
}

/** The outlines of countries as a path of SVG. */
export const drawCountries = (projection: GeoProjection, countries: FeatureCollection): string =>
  geoPath(projection).digits(1)(countries) ?? ''

/** From the least to the greatest value, and as much beyond that the range is not too narrow. */
function widen(values: readonly number[], least: number, end: number): [number, number] {
  if (values.length === 0) return [-end * 0.9, end * 0.9]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const margin = Math.max((least - (high - low)) / 2, (high - low) * 0.2)
  return [Math.max(-end, low - margin), Math.min(end, high + margin)]
}
