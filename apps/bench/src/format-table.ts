/** A table: names of columns, then rows. */
export type Table = readonly (readonly string[])[]

/** Print a table as Markdown. */
export function formatTable([head = [], ...rows]: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return `${[line(head), line(rule), ...rows.map(line)].join('\n')}\n`
}
