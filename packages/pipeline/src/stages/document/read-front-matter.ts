import { parseDocument } from 'yaml'

const fence = /^\uFEFF?---[\t ]*\r?\n/
const closing = /^(?:---|\.\.\.)[\t ]*(?:\r?\n|$)/gm

/** What the front matter of a text says. */
export interface FrontMatter {
  /** The fields; null where the front matter is no YAML mapping. */
  fields: Record<string, unknown> | null
  /** The error message of invalid front matter. */
  problem?: string
  /** The offset after it. */
  end: number
}

/** Find the front matter between `---` lines at the start of a text; undefined where there is none. */
export function findFrontMatter(text: string): { yaml: string; end: number } | undefined {
  const opening = fence.exec(text)
  if (opening === null) return undefined
  closing.lastIndex = opening[0].length
  const close = closing.exec(text)
  if (close === null) return undefined
  return { yaml: text.slice(opening[0].length, close.index), end: close.index + close[0].length }
}

/** Read the YAML front matter of a text; undefined where there is none. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const found = findFrontMatter(text)
  if (found === undefined) return undefined
  const { yaml, end } = found
  const document = parseDocument(yaml, { logLevel: 'error' })
  const [error] = document.errors
  if (error)
    return { fields: null, problem: error.message.split('\n')[0] ?? 'Unexpected YAML', end }
  let fields: unknown
  try {
    fields = document.toJS()
  } catch (error) {
    return { fields: null, problem: (error as Error).message, end }
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return { fields: null, problem: 'Unexpected front matter, expected "name: value" lines', end }
  return { fields: fields as Record<string, unknown>, end }
}
