import { ExtractionInput } from '@onrecord/schema/schemas'
import { hashBasis } from '../cluster/record-basis.ts'
import { sha256 } from '../dataset/content-hash.ts'
import { explainIssues } from '../dataset/explain-issues.ts'
import { extractText } from '../jobs/extract-text.ts'
import type { Context } from '../jobs/setup.ts'
import { type Answer, answerError } from './answer-error.ts'
import { parseLine, readId } from './parse-line.ts'

/** Answer a line {"id", "text", "published"?, "title"?} by its record, or by what is wrong. */
export function answerLine(
  { number, bytes }: { number: number; bytes: Uint8Array },
  context: Context,
): Answer {
  const fail = (problem: string, id?: string) => answerError(number, problem, id)
  let value: unknown
  try {
    value = parseLine(bytes)
  } catch {
    return fail(
      'Unexpected text, expected a JSON object {"id", "text", "published"?, "title"?} in UTF-8',
    )
  }
  const id = readId(value)
  const parsed = ExtractionInput.safeParse(value)
  if (!parsed.success) return fail(explainIssues(parsed.error, value), id)
  const { text, title = null, published = null } = parsed.data
  const given = { id: parsed.data.id, title, published }
  const extracted = extractText({ text, given }, context)
  if ('error' in extracted) return fail(extracted.error, id)
  try {
    const { reader } = context
    const basis = reader && hashBasis(reader, { ...given, sha256: sha256(text) })
    const notes = extracted.messages.map((message) => `line ${number}: text:${message}`)
    return { json: JSON.stringify({ ...extracted.record, ...(basis && { basis }) }), notes }
  } catch (error) {
    return fail(`Unexpected failure: ${(error as Error).message}`, id)
  }
}
