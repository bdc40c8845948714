import { type MarkKind, markKinds } from './stretch.ts'

const names = {
  quote: 'quotations',
  event: 'events',
  mention: 'names and who they stand for',
  time: 'times',
} as const satisfies Record<MarkKind, string>

interface Properties {
  readonly kinds?: readonly MarkKind[]
  readonly shown: ReadonlySet<MarkKind>
  readonly onChange: (shown: ReadonlySet<MarkKind>) => void
}

/** What the marks mean, and which of them are shown. */
export function Legend({ kinds = markKinds, shown, onChange }: Properties) {
  const toggle = (kind: MarkKind, isShown: boolean) =>
    onChange(new Set(kinds.filter((each) => (each === kind ? isShown : shown.has(each)))))
  return (
    <fieldset class="text-legend">
      <legend class="hidden">Marks in the text</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={shown.has(kind)}
            onChange={({ currentTarget }) => toggle(kind, currentTarget.checked)}
          />
          <span id={`kind-${kind}`} class={`words is-${kind}`}>
            {names[kind]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
