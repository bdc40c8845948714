import { makeDataset, type SourceText, type TextsOptions } from 'onrecord/texts'
import { type Dataset, open } from './open.ts'

export { InputError, load } from 'onrecord/texts'
export type * from './open.ts'
export type { SourceText, TextsOptions }

/**
 * Make a dataset of texts, in memory, and open it with these texts at hand. Its records are those that `onrecord build` makes of the
 * same texts as open sources. Where files cannot be read, as in browsers and workers, wait for `load` before.
 *
 * @param texts
 *   In any order; the sources of the dataset are in the order of their ids.
 * @throws InputError
 *   If texts or corrections are not as expected.
 */
export const openTexts = (texts: readonly SourceText[], options?: TextsOptions): Dataset =>
  open(makeDataset(texts, options), {
    texts: Object.fromEntries(texts.map(({ id, text }) => [id, text])),
  })
