export type { Citable, CitedDataset } from './cite/citation.ts'
export { type CitationStyle, type Cited, type CiteOptions, cite } from './cite/cite.ts'
export type { CslItem } from './cite/format-csl.ts'
