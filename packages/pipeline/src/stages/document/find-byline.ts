import { readDay } from './read-day.ts'

export interface Byline {
  authors: string[]
  published: string | null
}

const byline = /^(?:By|BY|by):?\s+(?=\p{Lu})/u

/** Read a byline: "By NAME", "By NAME and NAME", "By NAME | ROLE | DATE". */
export function findByline(line: string): Byline | undefined {
  const by = byline.exec(line)
  if (by === null || line.length > 200 || /[.!?]$/.test(line)) return undefined
  const [names = '', ...rest] = line.slice(by[0].length).split(/\s*[|•·]\s*/)
  const dates = rest.map(readDay).filter((day) => day !== null)
  return {
    authors: names.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).filter((name) => name !== ''),
    published: dates[0] ?? null,
  }
}
