import { Day, Identifier } from '@onrecord/schema'
import { z } from 'zod'
import { InputError } from '../dataset/input-error.ts'
import { parse } from '../dataset/parse.ts'

/** A text to make records of, and what is known of it beforehand: it takes precedence over what the text says of itself. */
export interface SourceText {
  /** The id of its source: a slug, such as "talks-2018". */
  id: string
  /** The text. Offsets of evidence are UTF-16 code units into it, as given. */
  text: string
  /** The day of publication, `2018-03-08`; by default that of the front matter, byline or dateline. */
  published?: string | null | undefined
  /** By default that of the front matter, or the heading, or else the id. */
  title?: string | undefined
  /** By default those of the front matter or byline. */
  authors?: readonly string[] | undefined
  /** An address with http or https. */
  url?: string | undefined
  /** The SPDX identifier of its licence. */
  license?: string | undefined
}

const TextList = z.array(
  z.strictObject({
    id: Identifier,
    text: z.string(),
    published: Day.nullish(),
    title: z.string().min(1).optional(),
    authors: z.array(z.string().min(1)).readonly().optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'Expected an address with http or https' })
      .optional(),
    license: z.string().min(1).optional(),
  }),
)

/**
 * Check texts.
 *
 * @returns
 *   The texts in the order of their ids.
 * @throws InputError
 *   If one is not as expected, or two have one id.
 */
export function readTexts(texts: readonly SourceText[]): SourceText[] {
  const sorted = [...parse(TextList, texts, 'texts')].sort((a, b) => (a.id < b.id ? -1 : 1))
  const twice = sorted.find(({ id }, index) => sorted[index + 1]?.id === id)
  if (twice) throw new InputError(`texts: Unexpected second text "${twice.id}"`)
  return sorted
}
