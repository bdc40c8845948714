import { type Citable, toCitation } from './citation.ts'
import { formatBibtex } from './format-bibtex.ts'
import { type CslItem, formatCsl } from './format-csl.ts'
import { formatText } from './format-text.ts'

/** The style of a citation: a sentence or two, an entry of BibTeX, or an item of CSL-JSON. */
export type CitationStyle = 'text' | 'bibtex' | 'csl-json'

/** Says how to cite. */
export interface CiteOptions<Style extends CitationStyle = CitationStyle> {
  /** `text`, where it is not given. */
  readonly style?: Style
}

/** A citation in a style. */
export type Cited<Style extends CitationStyle> = Style extends 'csl-json' ? CslItem : string

const styles = { text: formatText, bibtex: formatBibtex, 'csl-json': formatCsl }

/**
 * Cite a quote, an event, a source or a dataset: as `text`, `bibtex` or `csl-json`. A quote or an event has the name and version of
 * its dataset.
 *
 * @throws RangeError
 *   If there is no such style.
 * @throws TypeError
 *   If it is none of these.
 */
export function cite<Style extends CitationStyle = 'text'>(
  record: Citable,
  { style }: CiteOptions<Style> = {},
): Cited<Style> {
  const name = style ?? 'text'
  if (!Object.hasOwn(styles, name))
    throw new RangeError(`Unexpected style "${name}", expected text, bibtex or csl-json`)
  return styles[name](toCitation(record)) as Cited<Style>
}
