import { readFileSync } from 'node:fs'

/** An entry of a Phoenix dictionary: its forms, the first of which names it, and its codes with their dates. */
export interface PhoenixEntry {
  forms: string[]
  codes: { code: string; from?: string; to?: string }[]
}

const codeWithDates = /\[([A-Z]{3,})\s*([<>]?)(\d{6,8})?(?:-(\d{6,8}))?\s*\]/g

/** Read the entries of a Phoenix dictionary of actors. */
export function readPhoenix(file: URL): PhoenixEntry[] {
  const entries: PhoenixEntry[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [words = ''] = line.split('#')
    const form = /^\+?([^\s[#]+)/.exec(words)?.[1]
    if (form && words.startsWith('+')) entries.at(-1)?.forms.push(form)
    else if (form) entries.push({ forms: [form], codes: [] })
    for (const [, code = '', sign, first, second] of words.matchAll(codeWithDates)) {
      const from = sign === '<' ? undefined : readDay(first)
      const to = sign === '<' ? readDay(first) : readDay(second)
      entries.at(-1)?.codes.push({ code, ...(from && { from }), ...(to && { to }) })
    }
  }
  return entries
}

/** `20040309` or `040309` as `2004-03-09`; years from 30 on are of the twentieth century. */
function readDay(digits: string | undefined): string | undefined {
  if (digits === undefined || (digits.length !== 6 && digits.length !== 8)) return undefined
  const century = digits.length === 8 ? '' : Number(digits.slice(0, 2)) < 30 ? '20' : '19'
  const day = `${century}${digits}`.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
  return Number.isNaN(Date.parse(day)) || !new Date(day).toISOString().startsWith(day)
    ? undefined
    : day
}
