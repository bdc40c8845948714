import type { z } from 'zod'

type Issue = z.ZodError['issues'][number]

/** The longest value that a message shows, in UTF-16 code units. */
const longest = 60

/** Describe an issue of a zod error in words, with its path and the value found there. */
export function describeIssue(issue: Issue, root: unknown): string {
  const found = findValue(issue.path, root)
  const isKnown = found === undefined || issue.code === 'unrecognized_keys'
  const message = isKnown ? issue.message : `${issue.message}, found ${formatValue(found)}`
  return issue.path.length > 0 ? `${namePath(issue.path, root)}: ${message}` : message
}

/** The path with the id of a record, if it has one, in place of its index. */
function namePath(path: readonly PropertyKey[], root: unknown): string {
  const [index, ...rest] = path
  const id = Array.isArray(root) && typeof index === 'number' ? root[index]?.id : undefined
  return [typeof id === 'string' && id !== '' ? id : index, ...rest].map(String).join('.')
}

const findValue = (path: readonly PropertyKey[], root: unknown): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  )

function formatValue(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : toJson(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Array.isArray(value) ? 'a list' : 'an object'
  }
}
