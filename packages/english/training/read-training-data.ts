import { readFileSync } from 'node:fs'
import { labelNames } from './names/label-names.ts'
import { readMentions } from './names/read-mentions.ts'
import { splitDocument } from './names/split-document.ts'
import { type GoldSentence, readSentences } from './read-sentences.ts'

/** Of wikigold, one text in so many is not learned from, but measured on. */
const heldOutOf = 3

/** Whether the text of wikigold at an index is one to measure on. */
export const isHeldOut = (index: number): boolean => index % heldOutOf === 0

/** Texts whose names are annotated, but not their trees, by where they come from. */
const named = {
  re3d: { path: 'gold/mentions/re3d.open.jsonl', lacksMiscellany: true },
  wikigold: { path: 'gold/mentions/wikigold.jsonl', lacksMiscellany: false },
  crossner: { path: 'gold/mentions/crossner-politics.train.jsonl', lacksMiscellany: false },
  uner: { path: 'gold/mentions/uner-ewt.test.jsonl', lacksMiscellany: true },
} as const

/** Texts without annotations of tags, trees and names. */
const raw = [
  'corpus-open/current-events.ndjson',
  'corpus-open/wikinews-2019.ndjson',
  'gold/coref/gap.jsonl',
] as const

/** Where sentences come from: conventions of what is a name differ. */
export type Source = 'ewt' | 'gum' | keyof typeof named

/**
 * Sentences with what treebanks and annotators of names say of them.
 *
 * @param shared
 *   The folder with `treebank/` and `gold/mentions/`.
 */
export function readGoldSentences(shared: URL): Map<Source, GoldSentence[]> {
  const open = (path: string) => new URL(path, shared)
  const gum = readSentences(open('treebank/en_gum.train.conllu'))
  labelNames(gum, readMentions(open('gold/mentions/gum.train.jsonl')))
  const found = new Map<Source, GoldSentence[]>([
    ['ewt', readSentences(open('treebank/en_ewt.train.conllu'))],
    ['gum', gum],
  ])
  for (const [source, { lacksMiscellany, path }] of Object.entries(named)) {
    const isLearned = (index: number) => source !== 'wikigold' || !isHeldOut(index)
    const documents = readMentions(open(path)).filter((_, index) => isLearned(index))
    const sentences = documents.flatMap(splitDocument)
    labelNames(sentences, documents)
    for (const sentence of sentences) sentence.lacksMiscellany = lacksMiscellany
    found.set(source as Source, sentences)
  }
  return found
}

/** Sentences of which nothing is known but their words. */
export function readRawSentences(shared: URL): GoldSentence[] {
  return raw.flatMap((path) =>
    readFileSync(new URL(path, shared), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { docId?: string; id?: string; text: string })
      .flatMap(({ docId, id = docId, text }) => splitDocument({ id: id ?? '', text, names: [] })),
  )
}
