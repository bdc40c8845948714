import type { DecidedItem } from './review-session.ts'
import type { Corrections } from './write-review.ts'

/** Write decisions as corrections of the curation. */
export function toCorrections(
  decided: readonly DecidedItem[],
  reviewer: string | undefined,
): Corrections {
  const of = (table: string) =>
    decided
      .filter(({ item }) => item.table === table)
      .map((each) => ({ ...toCorrection(each), ...(reviewer !== undefined && { reviewer }) }))
  return { actors: of('actors'), quotes: of('quotes'), events: of('events') }
}

/** Write a decision as a correction. */
export function toCorrection({ item, decision }: DecidedItem): Record<string, unknown> {
  const { id } = item.record
  switch (decision.verb) {
    case 'accept':
      return { accept: id, reason: 'Compared with its sources.' }
    case 'drop':
      return { drop: id, reason: decision.reason }
    case 'set':
      return { set: id, to: decision.to, reason: decision.reason }
  }
}
