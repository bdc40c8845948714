import { toSentence } from '@onrecord/sdk/sentence'
import { linkActor, linkPair } from '../address/links.ts'
import type { Entry } from '../dataset/entry.ts'
import { listParties } from '../dataset/list-parties.ts'
import { NotFound } from '../shell/not-found.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { findEntry } from './find-entry.ts'
import { RecordCard } from './record-card.tsx'

/** One quote or event, with all that is known of it. */
export function View({ dataset, parameters }: ViewProperties) {
  const id = parameters.get('id') ?? ''
  const kind = parameters.get('view') === 'event' ? 'event' : 'quote'
  const entry = findEntry(dataset, kind, id)
  if (!entry) return <NotFound what={kind} id={id} />
  return (
    <div class="page-record">
      <ViewHeading
        title={entry.kind === 'event' ? 'Event' : 'Quotation'}
        context={toSentence(entry.record)}
      />
      <RecordCard dataset={dataset} entry={entry} isOpen />
      <Linked entry={entry} />
      <dl class="identity">
        <dt>Id</dt>
        <dd>
          <code>{entry.record.id}</code>
        </dd>
        <dt>Dataset</dt>
        <dd>
          <code>
            {dataset.name} {dataset.version}
          </code>
        </dd>
      </dl>
    </div>
  )
}

/** Where to go on from a record. */
function Linked({ entry }: { readonly entry: Entry }) {
  const parties = listParties(entry)
  const [first, second] = parties
  return (
    <ul class="links" aria-label="Go on with">
      {parties.map((actor) => (
        <li key={actor.id}>
          <a href={linkActor(actor)}>
            <bdi>{actor.name}</bdi>
          </a>
        </li>
      ))}
      {first && second && (
        <li>
          <a href={linkPair(first, second)}>
            <bdi>{first.name}</bdi> and <bdi>{second.name}</bdi>
          </a>
        </li>
      )}
    </ul>
  )
}
