import type { Actor } from '@onrecord/sdk/open'
import { linkActor } from '../address/links.ts'
import { webAddress } from '../record/web-address.ts'
import { formatAliases } from '../words/format-aliases.ts'
import { formatKind } from '../words/format-kind.ts'

/** What kind of actor it is, what it is a part of, and its other names. */
export function Profile({ actor }: { readonly actor: Actor }) {
  const { wikidata } = actor.codes
  const page =
    wikidata && webAddress(`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`)
  return (
    <>
      <p class="profile-kind">
        {formatKind(actor.kind)}
        {actor.of && (
          <>
            {' of '}
            <a href={linkActor(actor.of)}>
              <bdi>{actor.of.name}</bdi>
            </a>
          </>
        )}
        {page && (
          <>
            {' · '}
            <a href={page} rel="noreferrer">
              Wikidata
            </a>
          </>
        )}
      </p>
      {actor.aliases.length > 0 && (
        <p class="soft">
          <bdi>{formatAliases(actor.aliases)}</bdi>
        </p>
      )}
    </>
  )
}
