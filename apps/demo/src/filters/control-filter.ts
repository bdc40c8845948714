import { goTo } from '../address/address.ts'
import { formatAddress } from '../address/format-address.ts'
import type { Filter } from './filter.ts'
import { readFilter, writeFilter } from './filter-address.ts'

/** The parameters that are no filter, and stay when it changes. */
const places = ['view', 'id', 'with', 'q', 'show']

/** A filter, and what changes it. */
export interface FilterControl {
  readonly filter: Filter
  /** The address of the same place with another filter. */
  readonly addressOf: (changes: Partial<Filter>) => string
  /** Go there. */
  readonly change: (changes: Partial<Filter>) => void
}

/** The filter of an address. */
export function controlFilter(parameters: URLSearchParams): FilterControl {
  const filter = readFilter(parameters)
  const addressOf = (changes: Partial<Filter>) => {
    const place = places.map((name) => [name, parameters.get(name) ?? undefined])
    return formatAddress({
      ...Object.fromEntries(place),
      ...writeFilter({ ...filter, ...changes }),
    })
  }
  return { filter, addressOf, change: (changes) => goTo(addressOf(changes)) }
}
