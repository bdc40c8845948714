import { useMemo } from 'preact/hooks'
import { formatAddress } from '../address/format-address.ts'
import { linkActor } from '../address/links.ts'
import type { Entry } from '../dataset/entry.ts'
import { listEntries } from '../dataset/list-entries.ts'
import { rankActors } from '../dataset/rank-actors.ts'
import { RecordCard } from '../record/record-card.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { formatCount } from '../words/format-count.ts'
import { Finding } from './finding.tsx'
import { SmallTimeline } from './small-timeline.tsx'

/** What this is, the strongest finding, and ways to go on. */
export function View({ dataset }: ViewProperties) {
  const entries = listEntries(dataset)
  const words = useMemo(() => pickWords(entries), [entries])
  const { quotes, events, actors, sources } = dataset
  return (
    <div class="start">
      <ViewHeading title="Who said what, and who did what to whom.">
        <p class="standfirst">
          {formatCount(quotes.count(), 'quotation')} and {formatCount(events.count(), 'event')} of{' '}
          {formatCount(actors.count(), 'actor')}, read from {formatCount(sources.length, 'source')}{' '}
          by software. Each leads to the words that it rests on.
        </p>
      </ViewHeading>
      <Finding dataset={dataset} />
      <SmallTimeline entries={entries} />
      <div class="start-ways">
        <section aria-labelledby="ways-actors">
          <h2 id="ways-actors">Begin with an actor</h2>
          <ul class="name-list">
            {rankActors(dataset)
              .slice(0, 10)
              .map(({ actor, count }) => (
                <li key={actor.id}>
                  <a href={linkActor(actor)}>
                    <bdi>{actor.name}</bdi>
                  </a>{' '}
                  <span class="soft">{count}</span>
                </li>
              ))}
          </ul>
          <p>
            <a href={formatAddress({ view: 'actors' })}>All actors</a>
          </p>
        </section>
        <section aria-labelledby="ways-else">
          <h2 id="ways-else">Or with a question</h2>
          <ul class="question-list">
            <li>
              <a href={formatAddress({ view: 'search', attitude: ['accuses', 'alleges'] })}>
                Who accuses whom?
              </a>
            </li>
            <li>
              <a
                href={formatAddress({ view: 'timeline', type: ['SANCTION', 'COERCE', 'ASSAULT'] })}
              >
                When did words become deeds?
              </a>
            </li>
            <li>
              <a href={formatAddress({ view: 'network' })}>Who is close to whom, and since when?</a>
            </li>
            <li>
              <a href={formatAddress({ view: 'try' })}>What does a text of your own say?</a>
            </li>
          </ul>
        </section>
      </div>
      {words && (
        <section aria-labelledby="in-words">
          <h2 id="in-words">In so many words</h2>
          <RecordCard dataset={dataset} entry={words} />
        </section>
      )}
    </div>
  )
}

/** The direct quote that is the most sure, of those the latest. */
function pickWords(entries: readonly Entry[]): Entry | undefined {
  return entries
    .filter(({ kind, record }) => kind === 'quote' && record.kind === 'direct')
    .reduce<Entry | undefined>(
      (best, entry) => (best && best.record.confidence > entry.record.confidence ? best : entry),
      undefined,
    )
}
