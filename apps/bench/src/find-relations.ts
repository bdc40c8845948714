import type { ExtractedAffiliation, Extraction, Mention, Span } from '@onrecord/schema'

/** Relations of re3d that affiliations and references tell. */
export const relationTypes = ['BelongsTo', 'InChargeOf', 'IsSynonymOf'] as const
export type RelationType = (typeof relationTypes)[number]

export interface Relation {
  type: RelationType
  source: Span
  target: Span
}

/** Offices whose holder is in charge of what the office is of. */
const charge =
  /(?:^|\b)(?:chair|chairman|chairwoman|chief|commander|director|emir|founder|governor|head|king|leader|mayor|minister|president|secretary)\b/

/** How far apart two names of one actor may be that a bracket or comma joins, in code units. */
const apposition = 4

/** Read an extraction record as relations between phrases of its text. */
export function findRelations({ mentions, affiliations }: Extraction, text: string): Relation[] {
  const names = mentions.filter(({ form }) => form === 'name')
  return [
    ...affiliations.flatMap((affiliation) => readAffiliation(affiliation, names, text)),
    ...names.flatMap((name, index) => readSynonym(name, names[index + 1])),
  ]
}

/** Who holds an office belongs to its owner or is in charge of it. An office behind a comma is another word for them. */
function readAffiliation(
  { start, end, person, organization, role }: ExtractedAffiliation,
  names: readonly Mention[],
  text: string,
): Relation[] {
  const within = names.filter((name) => name.start >= start && name.end <= end)
  const holder = within.find(({ entity }) => entity === person)
  const owner = within.find(({ entity }) => entity === organization)
  if (holder === undefined) return []
  const type = charge.test(role) ? 'InChargeOf' : 'BelongsTo'
  const office =
    holder.start - start > end - holder.end
      ? { start, end: holder.start }
      : { start: holder.end, end }
  const isApart = text.slice(start, end).includes(',')
  return [
    ...(owner ? [{ type, source: holder, target: owner } as const] : []),
    ...(isApart ? [{ type: 'IsSynonymOf', source: holder, target: office } as const] : []),
  ]
}

/** A name and its abbreviation in brackets. */
const readSynonym = (name: Mention, next: Mention | undefined): Relation[] =>
  next && next.entity === name.entity && next.start - name.end <= apposition
    ? [{ type: 'IsSynonymOf', source: name, target: next }]
    : []
