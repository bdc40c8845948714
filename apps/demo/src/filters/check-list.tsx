import { useState } from 'preact/hooks'
import type { ValueCount } from './count-values.ts'

/** So many values are offered before the reader asks for all. */
const few = 8

interface Properties {
  readonly legend: string
  readonly values: readonly ValueCount[]
  readonly name?: (value: string) => string
  readonly chosen: readonly string[]
  readonly choose: (values: readonly string[]) => void
}

/** Values to check, each with the number of records that have it. */
export function CheckList({ legend, values, name = String, chosen, choose }: Properties) {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? values : values.filter(({ value }, i) => i < few || chosen.includes(value))
  const toggle = (value: string) =>
    choose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
  if (values.length === 0) return null
  return (
    <fieldset>
      <legend>{legend}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <bdi>{name(value)}</bdi> <span class="count">{count.toLocaleString('en-GB')}</span>
        </label>
      ))}
      {shown.length < values.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {values.length - shown.length} more
        </button>
      )}
    </fieldset>
  )
}
