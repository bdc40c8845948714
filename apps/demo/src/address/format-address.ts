/** The values of an address; a list is written as several parameters of one name. */
export type AddressValues = Readonly<Record<string, string | readonly string[] | undefined>>

/** Write the query of an address within the page: `?view=actor&id=russia`. Empty values are left out. */
export function formatAddress(values: AddressValues): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    for (const each of [value ?? []].flat()) if (each !== '') parameters.append(name, each)
  return `?${parameters}`
}
