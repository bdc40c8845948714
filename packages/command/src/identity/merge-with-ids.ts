import type { Redirect, Source } from '@onrecord/schema'
import type { Facts } from '../dataset/facts.ts'
import { mergeFacts, orderFacts } from '../dataset/merge-facts.ts'
import { type ComputedId, listComputedIds } from './computed-ids.ts'
import { findRedirects } from './find-redirects.ts'
import { findRenamedActors } from './find-renamed-actors.ts'
import { keepIds, matchIds } from './keep-ids.ts'
import { makeRedirects, type Redirects } from './redirects.ts'
import { replaceNames } from './replace-names.ts'
import { TextChanges } from './text-changes.ts'

/** What the previous build gave, before its curation. */
interface Previous {
  facts: Facts
  sources: readonly Source[]
  redirects: readonly Redirect[]
}

/** Records of all sources, with the ids that they have. */
interface MergedFacts {
  extracted: Facts
  redirects: Redirects
  /** The computed ids of records that have others, as far as the next build needs them. */
  computed: ComputedId[]
}

/**
 * Merge the records of sources, with the ids of the previous build where they are the same or corrected. Ids are kept before
 * the merge, so that what two sources tell stays one record, and after it, as merged events have the id of the most precise one.
 *
 * @param parts
 *   The records of each source, with computed ids.
 */
export function mergeWithIds(
  parts: readonly Facts[],
  sources: readonly Source[],
  previous: Previous,
): MergedFacts {
  const changes = new TextChanges(previous.sources, sources)
  const redirects = makeRedirects(previous.redirects)
  const actors = parts.flatMap(({ actors }) => actors)
  const renamed = findRenamedActors(previous.facts.actors, actors, changes)
  for (const [from, to] of renamed) redirects.actor.set(from, to)
  const before = replaceNames(previous.facts, renamed)
  const ofParts = matchIds(parts, before, changes)
  const merged = mergeFacts(
    parts.map((part) => keepIds(part, ofParts)),
    sources,
  )
  const ofMerged = matchIds([merged], before, changes)
  const extracted = keepIds(merged, ofMerged)
  findRedirects(before, extracted, changes, redirects)
  const quoteId = (computed: string): string => {
    const id = ofParts.quotes.get(computed) ?? computed
    return ofMerged.quotes.get(id) ?? id
  }
  const computed = listComputedIds(parts, sources, extracted, quoteId)
  return { extracted: orderFacts(extracted), redirects, computed }
}
