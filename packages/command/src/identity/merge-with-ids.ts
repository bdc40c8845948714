import type { Redirect, Source } from '@onrecord/schema'
import type { Facts } from '../dataset/facts.ts'
import { mergeFacts, orderFacts } from '../dataset/merge-facts.ts'
import { findRedirects } from './find-redirects.ts'
import { findRenamedActors } from './find-renamed-actors.ts'
import { keepIds, matchIds } from './keep-ids.ts'
import { makeRedirects, type Redirects } from './redirects.ts'
import { replaceNames } from './replace-names.ts'
import { TextChanges } from './text-changes.ts'

/** What the previous build gave, before its curation. */
export interface Previous {
  facts: Facts
  sources: readonly Source[]
  redirects: readonly Redirect[]
}

/**
 * Merge the records of sources, with the ids of the previous build where they are the same or corrected. Ids are kept before
 * the merge, so that what two sources tell stays one record, and after it, as merged events have the id of the most precise one.
 */
export function mergeWithIds(
  parts: readonly Facts[],
  sources: readonly Source[],
  previous: Previous,
): { extracted: Facts; redirects: Redirects } {
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
  const extracted = keepIds(merged, matchIds([merged], before, changes))
  findRedirects(before, extracted, changes, redirects)
  return { extracted: orderFacts(extracted), redirects }
}
