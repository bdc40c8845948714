import type { Actor, Dataset } from '@onrecord/sdk/open'
import type { Entry } from '../dataset/entry.ts'
import { listEntries } from '../dataset/list-entries.ts'
import { listDoers, listOthers } from '../dataset/list-parties.ts'

/** The parts that an actor has in records, in the order of the page, and their names in addresses. */
export const parts = {
  said: 'Said',
  did: 'Did',
  about: 'Said of them',
  received: 'Done to them',
} as const

export type Part = keyof typeof parts

/** The records of an actor by the part that it has in them. What it does together with others is done. */
export function findParts(
  dataset: Dataset,
  actor: Actor,
): Readonly<Record<Part, readonly Entry[]>> {
  const found = {
    said: [] as Entry[],
    did: [] as Entry[],
    about: [] as Entry[],
    received: [] as Entry[],
  }
  for (const entry of listEntries(dataset)) {
    const isQuote = entry.kind === 'quote'
    const isDoer = listDoers(entry).includes(actor)
    if (isDoer) found[isQuote ? 'said' : 'did'].push(entry)
    if (listOthers(entry).includes(actor) && !(isDoer && !isQuote))
      found[isQuote ? 'about' : 'received'].push(entry)
  }
  return found
}
