import type { FeatureCollection } from 'geojson'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { loadCountries } from './load-countries.ts'
import type { Place } from './places.ts'
import { drawCountries, projectPlaces, size } from './project.ts'

interface Properties {
  readonly places: readonly Place[]
  readonly chosen: string | undefined
  readonly addressOf: (place: Place) => string
}

/** Places as circles on an outline of the world, larger with more records. */
export function WorldMap({ places, chosen, addressOf }: Properties) {
  const [countries, setCountries] = useState<FeatureCollection>()
  useEffect(() => {
    loadCountries().then(setCountries, () => {})
  }, [])
  const projection = useMemo(() => projectPlaces(places), [places])
  const outline = useMemo(
    () => (countries ? drawCountries(projection, countries) : ''),
    [projection, countries],
  )
  return (
    <figure class="world">
      <svg viewBox={`0 0 ${size.width} ${size.height}`}>
        <title>Map of places</title>
        <path class="countries" d={outline} data-loaded={countries !== undefined} />
        {[...places].reverse().map((place) => {
          const { longitude, latitude, name } = place
          const [x, y] = projection([longitude, latitude]) ?? [0, 0]
          const isAtEdge = x > size.width * 0.75
          const radius = 6 + 3 * Math.sqrt(place.entries.length)
          return (
            <a
              key={place.id}
              href={addressOf(place)}
              class={place.id === chosen ? 'place chosen' : 'place'}
              aria-label={`${name}, ${place.entries.length}`}
              aria-current={place.id === chosen ? 'true' : undefined}
            >
              <circle cx={x} cy={y} r={radius} />
              <text
                x={x + (isAtEdge ? -radius - 6 : radius + 6)}
                y={y + 6}
                text-anchor={isAtEdge ? 'end' : 'start'}
              >
                {name}
              </text>
            </a>
          )
        })}
      </svg>
    </figure>
  )
}
