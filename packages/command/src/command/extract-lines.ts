import { extract, type Lexicon } from '@onrecord/pipeline'
import { ExtractionInput } from '@onrecord/schema'
import { explainIssues } from '../dataset/explain-issues.ts'
import { decode } from '../files/read-text.ts'
import type { Terminal } from './command.ts'
import { longestText } from './longest-text.ts'

const newline = 0x0a

/**
 * Write one line to standard output for each line of standard input, in order and in constant memory.
 *
 * @param lexicon
 *   The words to read texts with; the shipped ones if null.
 * @returns
 *   The exit code: 1 if the answer to any line is an error.
 */
export async function extractLines(
  { input, write }: Terminal,
  lexicon: Lexicon | null = null,
): Promise<number> {
  let code = 0
  let number = 0
  for await (const line of splitLines(input)) {
    number++
    if (line.length === 0 || line.every((byte) => byte <= 0x20)) continue
    const { id, value } = answer(line, number, lexicon)
    if ('error' in value) code = 1
    await write(`${JSON.stringify(id === undefined ? value : { id, ...value })}\n`)
  }
  return code
}

/** Split at line feeds only, as JSON strings may contain other line separators. */
async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = []
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)])
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}

function answer(
  line: Uint8Array,
  number: number,
  lexicon: Lexicon | null,
): { id?: string; value: object } {
  const fail = (problem: string, id?: string) => ({
    ...(id !== undefined && { id }),
    value: { error: `line ${number}: ${problem}` },
  })
  let value: unknown
  try {
    value = JSON.parse(decode(line, 'input').replace(/^\uFEFF/, ''))
  } catch {
    return fail(
      'Unexpected text, expected a JSON object {"id", "text", "published"?, "title"?} in UTF-8',
    )
  }
  const id = readId(value)
  const parsed = ExtractionInput.safeParse(value)
  if (!parsed.success) return fail(explainIssues(parsed.error), id)
  const { text, ...given } = parsed.data
  if (text.length > longestText())
    return fail(
      `Unexpected length ${text.length}, expected at most ${longestText()}; split the text, or give Node more memory: NODE_OPTIONS=--max-old-space-size=MEGABYTES`,
      id,
    )
  try {
    const { id, ...record } = extract(text, {
      id: given.id,
      title: given.title ?? null,
      published: given.published ?? null,
      lexicon,
    })
    return { id, value: record }
  } catch (error) {
    return fail(`Unexpected failure: ${(error as Error).message}`, id)
  }
}

function readId(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? id : undefined
}
