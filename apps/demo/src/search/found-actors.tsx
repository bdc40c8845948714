import type { Actor } from '@onrecord/sdk/open'
import type { SearchHit } from '@onrecord/sdk/search'
import { linkActor } from '../address/links.ts'
import { Marked } from '../record/marked.tsx'

/** The actors that a search finds, with the other name that was found. */
export function FoundActors({ hits }: { readonly hits: readonly SearchHit<Actor>[] }) {
  if (hits.length === 0) return null
  return (
    <ul class="found-actors" aria-label="Actors">
      {hits.map(({ record, matches }) => {
        const other = matches.find(({ text }) => text !== record.name)?.text
        return (
          <li key={record.id}>
            <a href={linkActor(record)}>
              <bdi>
                <Marked text={record.name} />
              </bdi>
            </a>
            {other && !matches.some(({ text }) => text === record.name) && (
              <bdi class="soft">
                <Marked text={other} />
              </bdi>
            )}
          </li>
        )
      })}
    </ul>
  )
}
