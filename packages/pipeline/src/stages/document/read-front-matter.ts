import { isMap, LineCounter, parseDocument } from 'yaml'

const fence = /^\uFEFF?---[\t ]*\r?\n/
const closing = /^(?:---|\.\.\.)[\t ]*(?:\r?\n|$)/gm
/** How a document with fields starts; names of speakers have capitals. */
const secondStart = /^(?:---[\t ]*\r?\n)?(?=[a-z][\w-]*:(?:\s|$))/
const blankLine = /^[\t ]*\r?$/m

/** What the front matter of a text says. */
export interface FrontMatter {
  /** The fields; null where the front matter is no YAML mapping. */
  fields: Record<string, unknown> | null
  /** What is wrong with the front matter, if anything is. */
  problem?: string
  /** The line of the text on which that is, from 1. */
  line?: number
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
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, logLevel: 'error', prettyErrors: false })
  const fail = (problem: string, line = 2) => ({ fields: null, problem, line, end })
  const lineAt = (offset: number) => Math.max(lineCounter.linePos(offset).line, 1) + 1
  const [error] = document.errors
  if (error) return fail(error.message.split('\n')[0] ?? 'Unexpected YAML', lineAt(error.pos[0]))
  let fields: unknown
  try {
    fields = document.toJS()
  } catch (error) {
    return fail((error as Error).message)
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return fail('Unexpected front matter, expected "name: value" lines')
  const read = { fields: fields as Record<string, unknown>, end }
  const [warning] = document.warnings
  if (warning) return { ...read, problem: warning.message, line: lineAt(warning.pos[0]) }
  if (!hasSecond(text, end)) return read
  const problem =
    'Unexpected second YAML document, expected all fields between one pair of "---" lines'
  return { ...read, problem, line: text.slice(0, end).split('\n').length }
}

/** Whether another document with fields follows right behind the first. */
function hasSecond(text: string, end: number): boolean {
  const start = end + (secondStart.exec(text.slice(end))?.[0].length ?? text.length)
  closing.lastIndex = start
  const close = closing.exec(text)
  if (close === null) return false
  const yaml = text.slice(start, close.index)
  if (blankLine.test(yaml.trimEnd())) return false
  const { contents, errors } = parseDocument(yaml, { logLevel: 'error', prettyErrors: false })
  return errors.length === 0 && isMap(contents)
}
