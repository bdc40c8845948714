import type { Actor, Affiliation, Dataset } from '@onrecord/sdk/open'
import { linkActor } from '../address/links.ts'
import { formatTerm } from '../words/format-term.ts'
import { Term } from './term.tsx'

interface Properties {
  readonly dataset: Dataset
  readonly actor: Actor
}

interface Office {
  readonly office: Affiliation
  /** The other side: the state or body of a person, or the person of a body. */
  readonly other: Actor
}

const most = 12

/** The offices that a person held, or those who held an office of a body, over time. */
export function Offices({ dataset, actor }: Properties) {
  const own = actor.affiliations.map((office): Office => ({ office, other: office.actor }))
  const held = dataset.actors
    .officialsOf(actor.id)
    .toArray()
    .flatMap((person) =>
      person.affiliations.flatMap((office): Office[] =>
        office.actor === actor ? [{ office, other: person }] : [],
      ),
    )
  const all = [...own, ...held].sort((a, b) =>
    (a.office.from ?? '9999') < (b.office.from ?? '9999') ? -1 : 1,
  )
  if (all.length === 0) return null
  const years = all
    .flatMap(({ office }) => [office.from, office.to])
    .filter((day) => day !== undefined)
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">Offices</h2>
      <ul class="offices">
        {all.slice(0, most).map(({ office, other }) => (
          <li key={`${other.id} ${office.role} ${office.from}`}>
            <span>
              <bdi>{office.role}</bdi>,{' '}
              <a href={linkActor(other)}>
                <bdi>{other.name}</bdi>
              </a>
            </span>
            <span class="soft">{formatTerm(office.from, office.to)}</span>
            <Term from={office.from} to={office.to} years={years} />
          </li>
        ))}
      </ul>
      {all.length > most && <p class="soft">and {all.length - most} more</p>}
    </section>
  )
}
