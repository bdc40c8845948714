import type { Dataset } from '@onrecord/sdk/open'
import { linkActor } from '../address/links.ts'
import { findEntry } from '../record/find-entry.ts'
import { RecordCard } from '../record/record-card.tsx'

interface Properties {
  readonly dataset: Dataset
  readonly id: string | undefined
}

/** The record that is chosen in a text: a quote, an event or an actor. */
export function ChosenRecord({ dataset, id }: Properties) {
  return (
    <section
      class={id === undefined ? 'text-explanation' : 'text-explanation is-open'}
      aria-label="Record"
      aria-live="polite"
    >
      {id === undefined ? (
        <p class="soft">Choose a mark in the text, or a line of the list, to see its record.</p>
      ) : (
        <Chosen dataset={dataset} id={id} />
      )}
    </section>
  )
}

function Chosen({ dataset, id }: { readonly dataset: Dataset; readonly id: string }) {
  const entry = findEntry(dataset, 'quote', id) ?? findEntry(dataset, 'event', id)
  if (entry) return <RecordCard dataset={dataset} entry={entry} />
  if (!dataset.actors.has(id))
    return (
      <p>
        There is no record “<bdi>{id}</bdi>”.
      </p>
    )
  const actor = dataset.actors.get(id)
  return (
    <>
      <p class="label">{actor.kind}</p>
      <h3>
        <a href={linkActor(actor)}>
          <bdi>{actor.name}</bdi>
        </a>
      </h3>
    </>
  )
}
