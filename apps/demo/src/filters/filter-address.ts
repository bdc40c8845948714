import type { AddressValues } from '../address/format-address.ts'
import { type Filter, type FilterList, filterLists } from './filter.ts'
import { isPeriod } from './is-period.ts'

/** Read the filter of an address. What is no period is left out. */
export function readFilter(parameters: URLSearchParams): Filter {
  const list = (name: FilterList) => [...new Set(parameters.getAll(filterLists[name]))]
  const period = (name: string) => {
    const value = parameters.get(name)
    return value !== null && isPeriod(value) ? value : undefined
  }
  return {
    actors: list('actors'),
    types: list('types'),
    attitudes: list('attitudes'),
    statuses: list('statuses'),
    sources: list('sources'),
    from: period('from'),
    to: period('to'),
  }
}

/** The parameters that a filter is written as. */
export function writeFilter(filter: Filter): AddressValues {
  const lists = Object.entries(filterLists).map(([list, name]) => [
    name,
    filter[list as FilterList],
  ])
  return { ...Object.fromEntries(lists), from: filter.from, to: filter.to }
}
