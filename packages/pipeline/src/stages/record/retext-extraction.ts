import { compareSpans, dropCrossing, type Extraction, type Mention } from '@onrecord/schema'
import type { Node } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { ActorMention } from '../../results/actor-mention.ts'

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
  const others = [...(innerNames ?? []), ...(firstPersons ?? [])]
  const all = gatherMentions(mentions ?? [], references ?? [], others)
  const referents = new Set(all.map(({ entity }) => entity))
  return {
    id: given?.id ?? '',
    title: document?.title ?? null,
    authors: document?.authors ?? [],
    published: document?.published ?? null,
    mentions: all,
    entities: [...(entities?.values() ?? [])].filter(
      ({ id, kind }) => kind !== 'unspecified' || referents.has(id),
    ),
    affiliations: affiliations ?? [],
    times: times ?? [],
    quotes: (quotes ?? []).map((quote, index) => ({
      ...quote,
      date: quote.date ?? occasions?.get(index) ?? null,
    })),
    events: events ?? [],
  }
}

/** All mentions of a text, with whole noun phrases. What is said of a pronoun between quotation marks comes first. */
function gatherMentions(
  names: readonly ActorMention[],
  references: readonly ActorMention[],
  others: readonly ActorMention[],
): Mention[] {
  const decided = new Set(others.map(({ start }) => start))
  const phrases = references
    .filter(({ start, form }) => form === 'nominal' || !decided.has(start))
    .map((mention) => ({ ...mention, ...mention.whole }))
    .sort(compareSpans)
  return [...names, ...dropCrossing(phrases, names), ...others]
    .map(({ seatOf, whole, ...mention }) => mention)
    .sort(compareSpans)
}
