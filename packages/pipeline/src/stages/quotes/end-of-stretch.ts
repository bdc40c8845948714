import type { Statement } from '@onrecord/grammar'

/** The last characters of the quoted stretch before an index. */
export function endOfStretch(statement: Statement, next: number, text: string): string {
  const last = statement.quoted(next - 1)?.content.at(-1)
  return last === undefined ? '' : text.slice(Math.max(last.start, last.end - 8), last.end)
}
