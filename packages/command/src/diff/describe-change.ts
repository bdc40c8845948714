import { Dating } from '@onrecord/schema'
import { describeDate } from '../dataset/describe-date.ts'
import { isObject } from './fields.ts'
import { shorten, shortenBoth } from './shorten.ts'

/** Describe the change of a value: "2018-03 → 2018-03-05", "none → yes". */
export function describeChange(before: unknown, after: unknown): string {
  if (typeof before === 'string' && typeof after === 'string')
    return describeTextChange(before, after)
  const [old, now] = [formatValue(before), formatValue(after)]
  return old === now
    ? `${formatDetails(before)} → ${formatDetails(after)}`
    : `${shorten(old)} → ${shorten(now)}`
}

/** Describe the change of a list by what came and went: "added Quill, removed Barda". */
export function describeListChange(before: readonly string[], after: readonly string[]): string {
  const [old, now] = [new Set(before), new Set(after)]
  const added = after.filter((item) => !old.has(item)).map(quote)
  const removed = before.filter((item) => !now.has(item)).map(quote)
  const words = [
    ...(added.length > 0 ? [`added ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`removed ${removed.join(', ')}`] : []),
  ]
  return words.join('; ') || 'in another order'
}

function describeTextChange(before: string, after: string): string {
  const [old, now] = shortenBoth(shortenHash(before), shortenHash(after))
  return old === now ? 'white space' : `${quote(old)} → ${quote(now)}`
}

function formatValue(value: unknown): string {
  if (value === undefined || value === null) return 'none'
  if (value === true) return 'yes'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return value.map(formatValue).join(', ') || 'none'
  const date = Dating.safeParse(value)
  if (date.success) return describeDate(date.data)
  return isObject(value) ? Object.values(value).map(formatValue).join(', ') : String(value)
}

/** Two dates of the same days may be of another precision or basis. */
function formatDetails(value: unknown): string {
  const date = Dating.safeParse(value)
  return date.success
    ? [describeDate(date.data), date.data.precision, date.data.basis].join(', ')
    : shorten(JSON.stringify(value) ?? 'none')
}

/** Words are between quotation marks, ids and other codes are not. */
const quote = (text: string): string => (/\s/.test(text) ? `“${shorten(text)}”` : shorten(text))

const shortenHash = (text: string): string =>
  /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text
