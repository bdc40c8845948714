import type { Relation } from '@onrecord/sdk/open'

const rows = [
  ['verbal-cooperation', 'Cooperation in words'],
  ['material-cooperation', 'Cooperation in deeds'],
  ['verbal-conflict', 'Conflict in words'],
  ['material-conflict', 'Conflict in deeds'],
] as const

/** The events between two actors by quad class and direction. */
export function QuadTable({ relation }: { readonly relation: Relation }) {
  const [first, second] = relation.actors
  const [forth, back] = relation.directions
  return (
    <table class="quads">
      <caption>Which way. A meeting counts both ways, and once in all.</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <bdi>{first.name}</bdi> → <bdi>{second.name}</bdi>
          </th>
          <th scope="col">
            <bdi>{second.name}</bdi> → <bdi>{first.name}</bdi>
          </th>
          <th scope="col">in all</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([quadClass, label]) => (
          <tr key={quadClass}>
            <th scope="row" class={`swatch swatch-${quadClass}`}>
              {label}
            </th>
            {[forth, back, relation].map(({ quadClasses }, index) => (
              <td key={index}>{quadClasses[quadClass] || '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
