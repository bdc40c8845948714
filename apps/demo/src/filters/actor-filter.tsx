import type { Dataset } from '@onrecord/sdk/open'
import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { rankActors } from '../dataset/rank-actors.ts'
import type { Filter } from './filter.ts'

interface Properties {
  readonly dataset: Dataset
  readonly filter: Filter
  readonly change: (changes: Partial<Filter>) => void
}

/** So many names are suggested. */
const most = 200

/** A field that takes the name of an actor, and adds it to those that have part in a record. */
export function ActorFilter({ dataset, filter, change }: Properties) {
  const [unknown, setUnknown] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const names = useId()
  const note = useId()
  const ranked = useMemo(() => rankActors(dataset).slice(0, most), [dataset])
  const add = (name: string) => {
    const actor =
      ranked.find((each) => each.actor.name === name)?.actor ?? dataset.actors.find(name)[0]
    setUnknown(actor ? '' : name)
    if (!actor) return
    if (input.current) input.current.value = ''
    change({ actors: [...new Set([...filter.actors, actor.id])] })
  }
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        if (input.current?.value.trim()) add(input.current.value.trim())
      }}
    >
      <label for={`${names}-field`}>Actor, with those who hold office there</label>
      <div class="field-row">
        <input
          id={`${names}-field`}
          ref={input}
          list={names}
          type="text"
          autocomplete="off"
          placeholder={ranked[0]?.actor.name ?? ''}
          aria-describedby={note}
          onChange={({ currentTarget: { value } }) => {
            if (ranked.some(({ actor }) => actor.name === value)) add(value)
          }}
        />
        <button type="submit">Add</button>
      </div>
      <datalist id={names}>
        {ranked.map(({ actor, count }) => (
          <option key={actor.id} value={actor.name}>
            {count}
          </option>
        ))}
      </datalist>
      <p id={note} class="problem" role="status">
        {unknown && (
          <>
            No actor is called “<bdi>{unknown}</bdi>”.
          </>
        )}
      </p>
    </form>
  )
}
