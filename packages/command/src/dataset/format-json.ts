/** The maximum width of a line that holds a whole array or object. */
const width = 120

/** Format JSON for reading and for diffs: an array or object that fits on one line is written on one line. */
export const formatJson = (value: unknown): string => `${format(value, '')}\n`

function format(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const room = width - indent.length
  const line = indent === '' || isLonger(value, room) ? undefined : formatLine(value, room)
  if (line !== undefined) return line
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const items: string[] = []
  if (Array.isArray(value)) for (const item of value) items.push(`${inner}${format(item, inner)}`)
  else
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key]
      if (item !== undefined) items.push(`${inner}${formatKey(key)}${format(item, inner)}`)
    }
  return items.length > 0 ? `${open}\n${items.join(',\n')}\n${indent}${close}` : `${open}${close}`
}

/** Whether the strings in an array or object alone are longer than the room for it, which is told sooner than formatted. */
function isLonger(value: object, room: number): boolean {
  let length = 0
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key]
    if (typeof item === 'string') length += item.length
  }
  return length > room
}

/** Format a value on one line; undefined if it is longer than the room for it. */
function formatLine(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) {
    const text = JSON.stringify(value)
    return text.length > room ? undefined : text
  }
  return Array.isArray(value) ? formatArrayLine(value, room) : formatObjectLine(value, room)
}

function formatArrayLine(items: readonly unknown[], room: number): string | undefined {
  let line = ''
  for (const item of items) {
    line += line === '' ? '[' : ', '
    const rest = formatLine(item, room - line.length - 1)
    if (rest === undefined) return undefined
    line += rest
  }
  return line === '' ? '[]' : `${line}]`
}

function formatObjectLine(value: object, room: number): string | undefined {
  let line = ''
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key]
    if (item === undefined) continue
    line += `${line === '' ? '{ ' : ', '}${formatKey(key)}`
    const rest = formatLine(item, room - line.length - 2)
    if (rest === undefined) return undefined
    line += rest
  }
  return line === '' ? '{}' : `${line} }`
}

const keys = new Map<string, string>()

function formatKey(key: string): string {
  const known = keys.get(key)
  if (known !== undefined) return known
  const formatted = `${JSON.stringify(key)}: `
  keys.set(key, formatted)
  return formatted
}
