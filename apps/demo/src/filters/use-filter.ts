import { goTo } from '../address/address.ts'
import { formatAddress } from '../address/format-address.ts'
import type { Filter } from './filter.ts'
import { readFilter, writeFilter } from './filter-address.ts'

/** The parameters that are no filter, and stay when it changes. */
const places = ['view', 'id', 'with', 'q']

/** The filter of an address, and a function that goes to the same place with another. */
export function useFilter(
  parameters: URLSearchParams,
): [filter: Filter, change: (changes: Partial<Filter>) => void] {
  const filter = readFilter(parameters)
  const change = (changes: Partial<Filter>) => {
    const place = places.map((name) => [name, parameters.get(name) ?? undefined])
    goTo(formatAddress({ ...Object.fromEntries(place), ...writeFilter({ ...filter, ...changes }) }))
  }
  return [filter, change]
}
