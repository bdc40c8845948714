import type { Entry } from '../dataset/entry.ts'
import { formatDate } from '../words/format-date.ts'
import { formatPrecision } from '../words/format-precision.ts'

interface Properties {
  readonly entry: Entry
  /** The address of the record, where the date leads to it. */
  readonly href: string | undefined
}

/** When something was said or done, as finely as it is known, and where. */
export function DateAndPlace({ entry, href }: Properties) {
  const { date, place } = entry.record
  const precision = date && formatPrecision(date)
  const words = date ? <time dateTime={date.start}>{formatDate(date)}</time> : 'Undated'
  return (
    <p class="when">
      {href ? <a href={href}>{words}</a> : <span>{words}</span>}
      {precision && <span class="precision">{precision}</span>}
      {place && <bdi class="place">{place}</bdi>}
    </p>
  )
}
