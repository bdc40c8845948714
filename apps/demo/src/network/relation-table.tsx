import type { Relation } from '@onrecord/sdk/open'
import { useState } from 'preact/hooks'
import { linkActor, linkPair } from '../address/links.ts'
import { BalanceBar } from '../chart/balance-bar.tsx'

const few = 15

/** The relations of a network as a table, those with the most events first. */
export function RelationTable({ relations }: { readonly relations: readonly Relation[] }) {
  const [isAll, setAll] = useState(false)
  const most = Math.max(1, ...relations.map(({ count }) => count))
  return (
    <>
      <table class="relations">
        <caption class="hidden">Relations, those with the most events first</caption>
        <thead>
          <tr>
            <th scope="col">Actors</th>
            <th scope="col">Cooperation and conflict</th>
            <th scope="col" class="number">
              Events
            </th>
          </tr>
        </thead>
        <tbody>
          {relations.slice(0, isAll ? 200 : few).map(({ actors: [a, b], ...relation }) => (
            <tr key={`${a.id} ${b.id}`}>
              <th scope="row">
                <a href={linkActor(a)}>
                  <bdi>{a.name}</bdi>
                </a>{' '}
                and{' '}
                <a href={linkActor(b)}>
                  <bdi>{b.name}</bdi>
                </a>
              </th>
              <td>
                <BalanceBar {...relation} most={most} />
              </td>
              <td class="number">
                <a href={linkPair(a, b)}>
                  {relation.count}
                  <span class="hidden">
                    {' '}
                    events between <bdi>{a.name}</bdi> and <bdi>{b.name}</bdi>
                  </span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isAll && relations.length > few && (
        <button type="button" onClick={() => setAll(true)}>
          Show {Math.min(relations.length, 200) - few} more
        </button>
      )}
    </>
  )
}
