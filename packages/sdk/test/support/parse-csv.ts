/** Read CSV (RFC 4180). */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let rest = csv
  while (rest !== '') {
    const [all = '', quoted, plain = '', end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (all === '') throw new Error(`Unexpected ${JSON.stringify(rest.slice(0, 20))} in CSV`)
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    rest = rest.slice(all.length)
    if (end !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
