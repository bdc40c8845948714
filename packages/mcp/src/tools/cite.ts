import { type Citable, type CitationStyle, cite as citeRecord } from '@onrecord/sdk/cite'
import { z } from 'zod'
import { type CitedKind, citedKinds, findCitable } from '../records/find-citable.ts'
import { defineTool, readOnly, type Tool } from './tool.ts'

const styles = ['text', 'bibtex', 'csl-json'] as const satisfies CitationStyle[]

export interface CiteInput {
  /** The id of a quote, an event or a source, or "dataset". */
  id: string
  style?: CitationStyle | undefined
}

export interface CiteOutput {
  id: string
  kind: CitedKind
  style: CitationStyle
  /** The citation; CSL-JSON as text. */
  citation: string
  /** The pages of the sources, which open at the words. */
  urls: string[]
}

export const cite: Tool<'cite', CiteInput, CiteOutput> = defineTool({
  name: 'cite',
  title: 'Cite',
  description:
    'The citation of a quote, an event, a source or the dataset, as text, BibTeX or CSL-JSON, with the version of the dataset.',
  input: z.strictObject({
    id: z
      .string()
      .min(1)
      .max(200)
      .describe('The id of a quote, an event or a source, or "dataset".'),
    style: z.enum(styles).default('text'),
  }),
  output: z.object({
    id: z.string(),
    kind: z.enum(citedKinds),
    style: z.enum(styles),
    citation: z.string().describe('The citation; CSL-JSON as text.'),
    urls: z.array(z.string()).describe('The pages of the sources, which open at the words.'),
  }),
  annotations: readOnly,
  run: ({ id, style }, dataset) => {
    const { kind, record, urls } = findCitable(dataset, id)
    return { id, kind, style, citation: format(record, style), urls }
  },
  show: ({ citation, urls }) => [citation, ...urls].join('\n'),
})

function format(record: Citable, style: CitationStyle): string {
  const cited = citeRecord(record, { style })
  return typeof cited === 'string' ? cited : JSON.stringify(cited, null, 2)
}
