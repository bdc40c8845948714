/** Write the years of an office in words: "2013 to 2017", "since 2014", "until 2017"; nothing where none is known. */
export function formatTerm(from: string | undefined, to: string | undefined): string {
  const first = from?.slice(0, 4)
  const last = to?.slice(0, 4)
  if (first && last) return first === last ? first : `${first} to ${last}`
  if (first) return `since ${first}`
  return last ? `until ${last}` : ''
}
