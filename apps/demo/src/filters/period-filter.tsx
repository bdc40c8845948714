import { useId, useState } from 'preact/hooks'
import type { Filter } from './filter.ts'
import { isPeriod } from './is-period.ts'

interface Properties {
  readonly filter: Filter
  readonly change: (changes: Partial<Filter>) => void
}

/** Two fields for the first and last year, month or day. */
export function PeriodFilter({ filter, change }: Properties) {
  const [problem, setProblem] = useState('')
  const note = useId()
  const set = (name: 'from' | 'to', value: string) => {
    const isWrong = value !== '' && !isPeriod(value)
    setProblem(
      isWrong ? `“${value}” is no year, month or day, such as 2018, 2018-02 or 2018-02-20.` : '',
    )
    if (!isWrong) change({ [name]: value === '' ? undefined : value })
  }
  return (
    <fieldset class="field">
      <legend>Period</legend>
      <div class="field-row">
        {(['from', 'to'] as const).map((name) => (
          <label key={name}>
            <span>{name}</span>
            <input
              type="text"
              size={10}
              inputMode="numeric"
              placeholder={name === 'from' ? '2016' : '2018-02'}
              value={filter[name] ?? ''}
              aria-describedby={note}
              onChange={({ currentTarget: { value } }) => set(name, value.trim())}
            />
          </label>
        ))}
      </div>
      <p id={note} class="problem" role="status">
        {problem}
      </p>
    </fieldset>
  )
}
