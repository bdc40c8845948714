import { type Citable, type CitationStyle, cite as citeRecord } from '@onrecord/sdk/cite'
import { z } from 'zod'
import { findCitable } from '../records/find-citable.ts'
import { defineTool, readOnly } from './tool.ts'

export const cite = defineTool({
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
    style: z.enum(['text', 'bibtex', 'csl-json']).default('text'),
  }),
  output: z.object({
    id: z.string(),
    kind: z.enum(['quote', 'event', 'source', 'dataset']),
    style: z.enum(['text', 'bibtex', 'csl-json']),
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
