import recognizers from '@microsoft/recognizers-text-date-time'
import type { Time } from '@onrecord/schema'
import { byLine, type TimeTagger, toDate } from './tagger.ts'

interface Found {
  start: number
  end: number
  typeName: string
  resolution: { values?: { timex?: string; value?: string; start?: string }[] } | null
}

const model = new recognizers.DateTimeRecognizer('en-us').getDateTimeModel()

/** The times of Microsoft's recognizers: their TIMEX where it is whole, or else their first value. */
export const tagWithMicrosoft: TimeTagger = byLine((text, day) =>
  (model.parse(text, toDate(day)) as unknown as Found[]).map(
    ({ start, end, typeName, resolution }) => ({
      start,
      end: end + 1,
      type: typeOf(typeName),
      value: readValue(resolution?.values?.[0] ?? {}),
    }),
  ),
)

function typeOf(name: string): Time['type'] {
  if (name.endsWith('duration')) return 'DURATION'
  if (name.endsWith('set')) return 'SET'
  return /\.(?:time|datetime)/.test(name) ? 'TIME' : 'DATE'
}

function readValue({
  timex = '',
  value,
  start,
}: {
  timex?: string
  value?: string
  start?: string
}): string {
  const isWhole = !/^X|\(/.test(timex)
  const resolved = value ?? start
  if (isWhole || resolved === undefined || resolved === 'not resolved') return timex
  return resolved.replace(' ', 'T').replace(/:00$/, '')
}
