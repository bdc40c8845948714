/** The maximum width of a line that holds a whole array or object. */
const width = 120

/** Format JSON for reading and for diffs: an array or object that fits on one line is written on one line. */
export const formatJson = (value: unknown): string => `${format(value, '')}\n`

function format(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const line = formatLine(value)
  if (indent !== '' && indent.length + line.length <= width) return line
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const items = Array.isArray(value)
    ? value.map((item) => `${inner}${format(item, inner)}`)
    : entriesOf(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner)}`,
      )
  return items.length > 0 ? `${open}\n${items.join(',\n')}\n${indent}${close}` : `${open}${close}`
}

function formatLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(formatLine).join(', ')}]`
  const entries = entriesOf(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${formatLine(item)}`,
  )
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}'
}

const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, item]) => item !== undefined)
