import type { Location } from '@onrecord/dataset'
import { show } from '../check/shape.ts'
import type { Condition } from '../query/condition.ts'
import type { Context } from './context.ts'

interface PlacedRow {
  readonly id: string
  readonly place?: string | undefined
  readonly location?: Pick<Location, 'name' | 'country'> | undefined
}

const listPlaces = ({ place, location }: PlacedRow): readonly string[] =>
  [place, location?.name].flatMap((name) => (name === undefined ? [] : foldName(name)))

const readCountry = ({ location }: PlacedRow) => location?.country

/** A name without the differences of case and accents. */
const foldName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** One of some places, by its name in the text or its usual one. */
export function at({ table }: Context<PlacedRow>, ...names: readonly string[]): Condition {
  const folded = names.map((name) => foldName(String(name)))
  return { list: () => table.withKey(listPlaces, folded) }
}

/** A place in one of some countries. */
export function inCountry({ table }: Context<PlacedRow>, ...codes: readonly string[]): Condition {
  for (const code of codes)
    if (!/^[A-Z]{2}$/.test(code))
      throw new RangeError(
        `Unexpected country ${show(code)}, expected an ISO 3166-1 code, such as "AF"`,
      )
  return { list: () => table.withKey(readCountry, codes) }
}
