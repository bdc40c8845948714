import { type Claim, type LocatedClaim, readClaims } from '@onrecord/pipeline'
import { z } from 'zod'
import { explainIssues } from '../dataset/explain-issues.ts'
import { InputError } from '../dataset/input-error.ts'

const ClaimEntry = z.union([
  z.string().transform((words): Claim => ({ words })),
  z
    .object({
      words: z.string().describe('What was said.'),
      speaker: z.string().optional().describe('The name of who said it.'),
      speakerId: z.string().optional().describe('The id of the speaker.'),
      isIndirect: z.boolean().optional().describe('Whether it is no literal quotation.'),
    })
    .transform((claim): Claim => claim),
])

/**
 * Read claims: a JSON list of quotations, as texts or as `{ words, speaker }`, or else the quotations of a text.
 *
 * @param name
 *   The name of the file, for messages; JSON is told by its end, `.json`, or by the bracket that the text starts with.
 * @throws InputError
 *   If it is JSON, but no list of claims.
 */
export function readClaimFile(text: string, name: string): readonly (Claim | LocatedClaim)[] {
  if (!name.endsWith('.json') && !/^\uFEFF?\s*\[\s*["{\]]/.test(text)) return readClaims(text)
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new InputError(`${name}: ${(error as Error).message}, expected JSON`)
  }
  const claims = z.array(ClaimEntry).safeParse(value)
  if (!claims.success) throw new InputError(`${name}: ${explainIssues(claims.error, value)}`)
  return claims.data
}
