/** A call of a method as in code: `by("russia")`; records by their ids. */
export const showCall = (method: string, values: readonly unknown[]): string =>
  `${method}(${values.map(showValue).join(', ')})`

function showValue(value: unknown): string {
  if (typeof value === 'function') return value.name || 'test'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value)
  if ('id' in value) return JSON.stringify(value.id)
  return JSON.stringify(value)
}
