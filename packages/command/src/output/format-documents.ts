import { readTemplate } from '../pages/read-template.ts'
import type { ExtractedDocument } from './document.ts'
import { formatCsv, formatCsvHead } from './format-csv.ts'
import { formatHtml } from './format-html.ts'
import { formatJsonEnd, formatJsonItem, formatNdjson } from './format-json.ts'
import { formatMarkdown } from './format-markdown.ts'
import { formatSummary, type Screen } from './format-summary.ts'
import type { OutputFormatName } from './output-format-names.ts'

/** How the records of texts are printed. */
export interface OutputOptions {
  screen: Screen
  /** The columns of a table, or the fields of a record; all without it. */
  fields?: readonly string[] | undefined
}

/** A format of the output: of each text as it is read, or of all in the end. */
export interface OutputFormat {
  /** What comes before all texts. */
  head?: (options: OutputOptions) => string
  /** One text, in its turn, from 0; in parts, if that saves memory. */
  each?: (
    document: ExtractedDocument,
    options: OutputOptions,
    index: number,
  ) => string | Iterable<string>
  /** What comes after so many texts. */
  tail?: (count: number) => string
  /** All texts; they are kept until then. */
  all?: (documents: readonly ExtractedDocument[], options: OutputOptions) => string
}

/** The formats by name. */
export const outputFormats: Readonly<Record<OutputFormatName, OutputFormat>> = {
  summary: { each: (document, { screen }) => formatSummary(document, screen) },
  json: {
    head: () => '[',
    each: (document, { fields }, index) => formatJsonItem(document, fields, index),
    tail: formatJsonEnd,
  },
  ndjson: { each: (document, { fields }) => formatNdjson(document, fields) },
  csv: {
    head: ({ fields }) => formatCsvHead(fields),
    each: (document, { fields }) => formatCsv(document, fields),
  },
  md: { each: formatMarkdown },
  html: { all: (documents) => formatHtml(documents, readTemplate('extract')) },
}
