import { countCodePoints } from '../formats/offsets/count-code-points.ts'

/** Count the offsets of a record in code points, as Python does, and not in UTF-16 code units. */
export function convertSpans<Record>(record: Record, text: string): Record {
  const offsets = new Set<number>()
  mapSpans(record, (offset) => {
    offsets.add(offset)
    return offset
  })
  const points = countCodePoints(text, offsets)
  return mapSpans(record, (offset) => points.get(offset) ?? offset)
}

/** Every object with a numeric start and end is a span. */
function mapSpans<Value>(value: Value, convert: (offset: number) => number): Value {
  if (Array.isArray(value)) return value.map((item) => mapSpans(item, convert)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      (key === 'start' || key === 'end') && typeof item === 'number'
        ? convert(item)
        : mapSpans(item, convert),
    ]),
  ) as Value
}
