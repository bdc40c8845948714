import { linkActor } from '../address/links.ts'
import { rankActors } from '../dataset/rank-actors.ts'
import { LongList } from '../list/long-list.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { formatCount } from '../words/format-count.ts'
import { formatKind } from '../words/format-kind.ts'

/** All actors, those with the most records first. */
export function View({ dataset }: ViewProperties) {
  const ranked = rankActors(dataset)
  const most = ranked[0]?.count ?? 1
  return (
    <>
      <ViewHeading title="Actors">
        <p class="standfirst">
          {formatCount(ranked.length, 'actor')}, those with the most records first.
        </p>
      </ViewHeading>
      <LongList
        label="Actors"
        items={ranked}
        keyOf={({ actor }) => actor.id}
        show={({ actor, count }) => (
          <div class="actor-row">
            <a href={linkActor(actor)}>
              <bdi>{actor.name}</bdi>
            </a>
            <span class="soft">
              {formatKind(actor.kind)}
              {actor.affiliations[0] && (
                <>
                  {' · '}
                  <bdi>
                    {actor.affiliations[0].role}, {actor.affiliations[0].actor.name}
                  </bdi>
                </>
              )}
            </span>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(count / Math.max(1, most)) * 100} height={6} />
            </svg>
            <span class="number">{formatCount(count, 'record')}</span>
          </div>
        )}
      />
    </>
  )
}
