import type { Actor, Dataset, Redirect } from '@onrecord/schema'
import type { Facts } from '../dataset/facts.ts'
import { findRenamedActors } from './find-renamed-actors.ts'
import { joinRedirects, listRedirects, makeRedirects, type Redirects } from './redirects.ts'
import { TextChanges } from './text-changes.ts'

/**
 * List the redirects of a dataset: those that it had, with what this build says of the same ids, and those from actors whose ids
 * a correction gave that is gone.
 */
export function publishRedirects(
  redirects: Redirects,
  facts: Facts,
  sources: Dataset['sources'],
  before: Dataset | undefined,
): Redirect[] {
  if (before === undefined) return listRedirects(redirects, facts)
  const isGiven = ({ id, curated }: Actor) => curated === true && !redirects.actor.has(id)
  const changes = new TextChanges(before.sources, sources)
  const renamed = findRenamedActors(before.actors.filter(isGiven), facts.actors, changes)
  const found = { ...makeRedirects(), actor: renamed }
  return listRedirects(joinRedirects(makeRedirects(before.redirects), found, redirects), facts)
}
