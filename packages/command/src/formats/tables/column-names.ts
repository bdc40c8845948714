/** Names of columns that differ from those of fields: words of SQL, and the actor whose office an affiliation is. */
const others = new Map([
  ['Evidence.start', 'start_offset'],
  ['Evidence.end', 'end_offset'],
  ['Affiliation.actor', 'organization'],
  ['Affiliation.from', 'from_date'],
  ['Affiliation.to', 'to_date'],
  ['Redirect.from', 'from_id'],
  ['Redirect.to', 'to_id'],
])

/** The name of a column for a field: `coSpeakers` is `co_speakers`, and `start` in the field `date` is `date_start`. */
export const nameColumn = (path: readonly string[], definition: string | undefined): string =>
  others.get(`${definition}.${path.at(-1)}`) ??
  path.join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
