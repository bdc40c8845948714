import type { Source } from '../records/types.ts'

/** The text of a source, or a function that gives it when it is asked for. */
export type TextProvider = string | (() => string | PromiseLike<string>)

/** The texts of sources by the ids of these. */
export type Texts = Readonly<Record<string, TextProvider>>

/**
 * Load the text of a source.
 *
 * @returns
 *   Nothing if it is not at hand.
 * @throws RangeError
 *   If it is not as long as the text that the source is about.
 */
export async function loadText(texts: Texts, { id, text }: Source): Promise<string | undefined> {
  const provider = Object.hasOwn(texts, id) ? texts[id] : undefined
  const loaded = typeof provider === 'function' ? await provider() : provider
  if (loaded !== undefined && loaded.length !== text.length)
    throw new RangeError(
      `Unexpected text of source "${id}": it has ${loaded.length} UTF-16 code units, expected ${text.length}`,
    )
  return loaded
}

/**
 * Load the text of a source.
 *
 * @throws RangeError
 *   If it is not at hand.
 */
export async function expectText(texts: Texts, source: Source): Promise<string> {
  const text = await loadText(texts, source)
  if (text !== undefined) return text
  const reason =
    source.rights === 'quotation'
      ? ': its rights allow quotations alone, hydrate it with its text'
      : ''
  throw new RangeError(
    `Unexpected source "${source.id}", expected one whose text is at hand${reason}`,
  )
}
