import {
  type Claim,
  readClaims,
  readReference,
  type Verdict,
  verify as verifyClaims,
} from '@onrecord/pipeline'
import type { Dataset } from '@onrecord/sdk/open'
import { z } from 'zod'
import {
  findNext,
  type PageInput,
  type PageOutput,
  pageInput,
  pageOutput,
  showPage,
} from '../inputs/page.ts'
import { longestText, textInput } from '../inputs/text.ts'
import { referencesOf } from '../records/dataset-references.ts'
import {
  showVerification,
  toVerification,
  Verification,
  verdicts,
} from '../records/verification.ts'
import { defineTool, readOnly, type Tool } from './tool.ts'

/** A quotation that somebody claims. */
export interface Quotation {
  words: string
  /** The name of who said it. */
  speaker?: string | undefined
}

/** A text to check against. */
export interface AgainstText {
  id: string
  text: string
}

/** What to check: a text, quotations or both. */
export interface VerifyInput extends PageInput {
  text?: string | undefined
  quotations?: Quotation[] | undefined
  /** Texts to check against in place of the dataset. */
  against?: AgainstText[] | undefined
}

export interface VerifyOutput extends PageOutput {
  /** How many of each verdict, in all. */
  counts: Record<Verdict, number>
  quotations: Verification[]
}

export const verify: Tool<'verify', VerifyInput, VerifyOutput> = defineTool({
  name: 'verify',
  title: 'Verify quotations',
  description:
    'Are quotations real: word for word in the sources, and by that speaker? Give "text", such as an answer before it is sent, to check each quotation in it, or "quotations". Against the dataset, or against the texts in "against".',
  input: z.strictObject({
    text: textInput('A text whose quotations to check.').optional(),
    quotations: z
      .array(
        z.strictObject({
          words: z.string().min(1).max(5000),
          speaker: z.string().max(200).optional().describe('The name of who said it.'),
        }),
      )
      .max(200)
      .optional(),
    against: z
      .array(z.strictObject({ id: z.string().min(1).max(200), text: textInput('The text.') }))
      .min(1)
      .max(20)
      .optional()
      .describe('Texts to check against in place of the dataset.'),
    ...pageInput,
  }),
  output: z.object({
    ...pageOutput,
    counts: z.record(z.enum(verdicts), z.number()).describe('How many of each verdict, in all.'),
    quotations: z.array(Verification),
  }),
  annotations: readOnly,
  run: async ({ text, quotations = [], against, ...page }, dataset) => {
    if (text === undefined && quotations.length === 0)
      throw new RangeError('Unexpected call without claims, expected "text" or "quotations"')
    const claims: Claim[] = [...(text === undefined ? [] : readClaims(text)), ...quotations]
    const found = verifyClaims(claims, await readAgainst(against, dataset))
    const countOf = (wanted: string) => found.filter(({ verdict }) => verdict === wanted).length
    const shown = found.slice(page.offset, page.offset + page.limit)
    return {
      ...{ total: found.length, next: findNext(found.length, page) },
      counts: {
        ...{ exact: countOf('exact'), altered: countOf('altered') },
        'other-speaker': countOf('other-speaker'),
        ...{ paraphrase: countOf('paraphrase'), absent: countOf('absent') },
      },
      quotations: shown.map((one) => toVerification(one, against ? undefined : dataset)),
    }
  },
  show: ({ quotations, counts, ...page }) => {
    const found = verdicts.filter((verdict) => counts[verdict] > 0)
    const summary = found.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')
    return [
      `${showPage('quotations', quotations.length, page)}${summary === '' ? '' : ` In all: ${summary}.`}`,
      ...quotations.map(showVerification),
    ].join('\n\n')
  },
})

async function readAgainst(texts: readonly AgainstText[] | undefined, dataset: Dataset) {
  if (texts === undefined) return referencesOf(dataset)
  const length = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (length > longestText)
    throw new RangeError(
      `Unexpected ${length} characters in "against", expected at most ${longestText} in all; call again with fewer texts`,
    )
  return texts.map(({ id, text }) => readReference(text, { id }))
}
