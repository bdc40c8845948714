import { formatAddress } from '../address/format-address.ts'
import { readFilter, writeFilter } from '../filters/filter-address.ts'
import type { ViewName } from './views.ts'

const entries: readonly [view: ViewName, label: string][] = [
  ['timeline', 'Timeline'],
  ['network', 'Network'],
  ['map', 'Map'],
  ['actors', 'Actors'],
  ['compare', 'Compare'],
  ['try', 'Try it'],
]

/** The views that have filters; these stay on the way from one to another. */
const filtered: readonly ViewName[] = ['timeline', 'network', 'map', 'search']

interface Properties {
  readonly view: ViewName
  readonly parameters: URLSearchParams
}

export function Navigation({ view, parameters }: Properties) {
  const filter = filtered.includes(view) ? writeFilter(readFilter(parameters)) : {}
  return (
    <nav class="navigation" aria-label="Views">
      <ul>
        {entries.map(([name, label]) => (
          <li key={name}>
            <a
              href={formatAddress({ view: name, ...(filtered.includes(name) ? filter : {}) })}
              aria-current={name === view ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
