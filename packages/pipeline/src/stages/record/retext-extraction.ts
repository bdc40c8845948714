import type { Extraction } from '@onrecord/schema'
import type { Node } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'

declare module 'unified' {
  interface CompileResultMap {
    Extraction: Extraction
  }
}

/** A unified compiler that gathers what the stages found into the extraction record. */
export const retextExtraction: Plugin<[], Node, Extraction> = function () {
  this.compiler = gather
}

function gather(_: Node, file: VFile): Extraction {
  const { given, document, entities, affiliations, times, quotes, events } = file.data
  return {
    id: given?.id ?? '',
    title: document?.title ?? null,
    authors: document?.authors ?? [],
    published: document?.published ?? null,
    mentions: [...(file.data.mentions ?? []), ...(file.data.references ?? [])]
      .map(({ seatOf, ...mention }) => mention)
      .sort((a, b) => a.start - b.start || b.end - a.end),
    entities: [...(entities?.values() ?? [])],
    affiliations: affiliations ?? [],
    times: times ?? [],
    quotes: quotes ?? [],
    events: events ?? [],
  }
}
