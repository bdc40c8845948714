import { header } from '@onrecord/dataset/header'
import type { Citable } from '../cite/citation.ts'
import { type CitationStyle, type Cited, type CiteOptions, citeRecord } from '../cite/cite.ts'

/**
 * Cite a quote, an event, or a source of the published dataset, or the dataset: as `text`, `bibtex` or `csl-json`.
 *
 * @throws RangeError
 *   If there is no such style.
 */
export const cite = <Style extends CitationStyle = 'text'>(
  record: Citable,
  options?: CiteOptions<Style>,
): Cited<Style> => citeRecord(record, header, options)
