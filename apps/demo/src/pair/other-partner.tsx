import type { Actor, Dataset } from '@onrecord/sdk/open'
import { goTo } from '../address/address.ts'
import { linkPair } from '../address/links.ts'
import { rankActors } from '../dataset/rank-actors.ts'

interface Properties {
  readonly dataset: Dataset
  readonly actor: Actor
  readonly current: Actor
}

/** So many actors are offered. */
const most = 200

/** A list of others to see an actor with. */
export function OtherPartner({ dataset, actor, current }: Properties) {
  const others = rankActors(dataset)
    .slice(0, most)
    .flatMap((ranked) => (ranked.actor === actor ? [] : [ranked.actor]))
  return (
    <label class="other-partner">
      <bdi>{actor.name}</bdi> and{' '}
      <select
        value={current.id}
        onChange={({ currentTarget: { value } }) => goTo(linkPair(actor, { id: value }))}
      >
        {(others.includes(current) ? others : [current, ...others]).map((other) => (
          <option key={other.id} value={other.id}>
            {other.name}
          </option>
        ))}
      </select>
    </label>
  )
}
