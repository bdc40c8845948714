export type { Citable, CitedDataset } from './cite/citation.ts'
export { type CitationStyle, type Cited, type CiteOptions, cite } from './cite/cite.ts'
export type { CslDate, CslItem, CslName } from './cite/format-csl.ts'
