import { useMemo } from 'preact/hooks'
import { formatAddress } from '../address/format-address.ts'
import { RecordList } from '../record/record-list.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { Offices } from './offices.tsx'
import { Partners } from './partners.tsx'
import { findParts, type Part, parts } from './parts-of-actor.ts'
import { Profile } from './profile.tsx'

/** An actor: names, offices over time, with whom, and what they said, did, and was said of them. */
export function View({ dataset, parameters }: ViewProperties) {
  const id = parameters.get('id') ?? ''
  const actor = dataset.actors.has(id) ? dataset.actors.get(id) : undefined
  const found = useMemo(() => actor && findParts(dataset, actor), [dataset, actor])
  if (!actor || !found) return <NotFound what="actor" id={id} />
  const shown = readPart(parameters.get('show'), found)
  return (
    <>
      <ViewHeading title={actor.name}>
        <Profile actor={actor} />
      </ViewHeading>
      <div class="actor-facts">
        <Offices dataset={dataset} actor={actor} />
        <Partners dataset={dataset} actor={actor} />
      </div>
      <nav class="tabs" aria-label="Records">
        <ul>
          {Object.entries(parts).map(([part, label]) => (
            <li key={part}>
              <a
                href={formatAddress({ view: 'actor', id: actor.id, show: part })}
                aria-current={part === shown ? 'true' : undefined}
              >
                {label} <span class="count">{found[part as Part].length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 class="hidden">{parts[shown]}</h2>
      <RecordList dataset={dataset} entries={found[shown]} label={parts[shown]} />
    </>
  )
}

/** The part that the address asks for, or else the first that has records. */
function readPart(name: string | null, found: Readonly<Record<Part, readonly unknown[]>>): Part {
  const all = Object.keys(parts) as Part[]
  const wanted = all.find((part) => part === name)
  return wanted ?? all.find((part) => found[part].length > 0) ?? 'said'
}
