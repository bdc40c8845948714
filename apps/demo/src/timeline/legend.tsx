const entries = [
  ['direct', 'said, word for word'],
  ['indirect', 'said, in reported speech'],
  ['material-cooperation', 'cooperation in deeds'],
  ['verbal-cooperation', 'in words'],
  ['material-conflict', 'conflict in deeds'],
  ['verbal-conflict', 'in words'],
] as const

/** What the colours of marks stand for. */
export function Legend() {
  return (
    <ul class="legend" aria-label="Colours">
      {entries.map(([style, words]) => (
        <li key={style} class={`swatch swatch-${style}`}>
          {words}
        </li>
      ))}
    </ul>
  )
}
