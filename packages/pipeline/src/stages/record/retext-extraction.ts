import { compareSpans, type Extraction } from '@onrecord/schema'
import type { Node } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'

declare module 'unified' {
  interface CompileResultMap {
    Extraction: Extraction
  }
}

/** A unified compiler that gathers what the stages found into the extraction record. */
const retextExtraction: Plugin<[], Node, Extraction> = function () {
  this.compiler = gather
}
export default retextExtraction

function gather(_: Node, file: VFile): Extraction {
  const { given, document, entities, affiliations, times, quotes, events } = file.data
  const { mentions, references, innerNames, firstPersons, occasions } = file.data
  return {
    id: given?.id ?? '',
    title: document?.title ?? null,
    authors: document?.authors ?? [],
    published: document?.published ?? null,
    mentions: [mentions, references, innerNames, firstPersons]
      .flatMap((some) => some ?? [])
      .map(({ seatOf, ...mention }) => mention)
      .sort(compareSpans),
    entities: [...(entities?.values() ?? [])],
    affiliations: affiliations ?? [],
    times: times ?? [],
    quotes: (quotes ?? []).map((quote, index) => ({
      ...quote,
      date: quote.date ?? occasions?.get(index) ?? null,
    })),
    events: events ?? [],
  }
}
