import type { Dataset, Relation } from '@onrecord/sdk/open'
import { useMemo } from 'preact/hooks'
import { linkPair } from '../address/links.ts'
import { withArticle } from '../words/with-article.ts'
import { findContrast, type Side } from './find-contrast.ts'

/** The strongest finding of the dataset, in words and squares: with whom an actor cooperates, and with whom it is in conflict. */
export function Finding({ dataset }: { readonly dataset: Dataset }) {
  const contrast = useMemo(() => findContrast(dataset), [dataset])
  if (!contrast) return null
  const { actor, friend, rival } = contrast
  return (
    <section class="finding" aria-labelledby="finding">
      <h2 id="finding">
        <bdi>{actor.name}</bdi> <em class="with-cooperation">cooperates</em> with{' '}
        <bdi>{withArticle(friend.other.name)}</bdi>, and is in{' '}
        <em class="with-conflict">conflict</em> with <bdi>{withArticle(rival.other.name)}</bdi>.
      </h2>
      <div class="finding-sides">
        {[friend, rival].map((side) => (
          <SideChart key={side.other.id} id={actor.id} side={side} />
        ))}
      </div>
      <p class="chart-note">
        Each square is an event that a source reports: pale in words, strong in deeds. Those who
        hold office count for their state.
      </p>
    </section>
  )
}

const order = [
  'material-cooperation',
  'verbal-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const

function SideChart({
  id,
  side: { other, relation },
}: {
  readonly id: string
  readonly side: Side
}) {
  return (
    <a class="finding-side" href={linkPair({ id }, other)}>
      <span class="finding-name">
        With <bdi>{withArticle(other.name)}</bdi>
      </span>
      <span class="squares" aria-hidden="true">
        {order.flatMap((quadClass) =>
          Array.from({ length: Math.min(40, relation.quadClasses[quadClass]) }, (_, index) => (
            <span key={`${quadClass} ${index}`} class={`square swatch-${quadClass}`} />
          )),
        )}
      </span>
      <span class="finding-count">{describeCounts(relation)}</span>
    </a>
  )
}

function describeCounts({ count, cooperation, conflict }: Relation): string {
  if (conflict === 0) return `all ${count} events are cooperation`
  if (cooperation === 0) return `all ${count} events are conflict`
  return cooperation > conflict
    ? `${cooperation} of ${count} events are cooperation`
    : `${conflict} of ${count} events are conflict`
}
