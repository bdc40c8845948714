import type { Redirect } from '@onrecord/dataset'

/** Where the former ids of records of a kind lead: by the id of each, that of the record that took its place. */
export const mapRedirects = (
  redirects: readonly Redirect[],
  kind: Redirect['kind'],
): ReadonlyMap<string, string> =>
  new Map(
    redirects.flatMap((redirect) =>
      redirect.kind === kind ? [[redirect.from, redirect.to] as const] : [],
    ),
  )
