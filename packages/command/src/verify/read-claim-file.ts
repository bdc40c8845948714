import { type Claim, type LocatedClaim, readClaims } from '@onrecord/pipeline'
import { z } from 'zod'
import { explainIssues } from '../dataset/explain-issues.ts'
import { InputError } from '../dataset/input-error.ts'
import { decode } from '../files/read-text.ts'
import type { FileDocument } from '../readers/file-document.ts'
import { readDocuments } from '../readers/read-documents.ts'
import { toGiven } from '../readers/to-given.ts'
import type { TextOptions } from './text-options.ts'

const ClaimEntry = z.union([
  z.string().transform((words): Claim => ({ words })),
  z
    .strictObject({
      words: z.string().describe('What was said.'),
      speaker: z.string().optional().describe('The name of who said it.'),
      speakerId: z.string().optional().describe('The id of the speaker.'),
      isIndirect: z.boolean().optional().describe('Whether it is no literal quotation.'),
    })
    .transform((claim): Claim => claim),
])

/** Claims, and the document that they are in, if it is no list. */
export interface ClaimsOfFile {
  claims: readonly (Claim | LocatedClaim)[]
  document?: FileDocument
}

/**
 * Read claims: a JSON list of quotations, as texts or as `{ words, speaker }`, or else the quotations of the documents of a
 * file.
 *
 * @param name
 *   The name of the file, for messages; JSON is told by its end, `.json`, or by the bracket that the text starts with.
 * @throws InputError
 *   If it is JSON, but no list of claims, or cannot be read.
 */
export async function readClaimFile(
  bytes: Uint8Array,
  name: string,
  { lexicon = null, ...options }: TextOptions = {},
): Promise<ClaimsOfFile[]> {
  if (!isList(bytes, name, options)) {
    const documents = await readDocuments(bytes, name, options)
    return documents.map((document) => ({
      claims: readClaims(document.text, { ...toGiven(document), lexicon }),
      document,
    }))
  }
  let value: unknown
  try {
    value = JSON.parse(decode(bytes, name).replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new InputError(`${name}: ${(error as Error).message}, expected JSON`)
  }
  const claims = z.array(ClaimEntry).safeParse(value)
  if (!claims.success) throw new InputError(`${name}: ${explainIssues(claims.error, value)}`)
  return [{ claims: claims.data }]
}

function isList(bytes: Uint8Array, name: string, { type }: TextOptions): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('utf8')
  return name.endsWith('.json') || (type === undefined && /^\uFEFF?\s*\[\s*["{\]]/.test(start))
}
