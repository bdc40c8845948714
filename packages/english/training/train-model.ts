import type { Model } from '../src/model/model.ts'
import { listFeatureCount, NameTable, writeNameTable } from '../src/names/name-lists.ts'
import { WordVectors } from '../src/network/word-vectors.ts'
import { changeCase } from './change-case.ts'
import { encodeSentence } from './encode-sentence.ts'
import { findLabels } from './find-labels.ts'
import { findRate } from './find-rate.ts'
import { learnLemmaTable } from './learn-lemma-table.ts'
import { LossMeter } from './loss-meter.ts'
import { makeBatches } from './make-batches.ts'
import { makeNamePool } from './names/make-name-pool.ts'
import { readNameLists } from './names/read-name-lists.ts'
import { swapNames } from './names/swap-names.ts'
import { NetworkLearner, type Shape } from './network/network-learner.ts'
import { Random } from './network/random.ts'
import type { GoldSentence } from './read-sentences.ts'
import { readGoldSentences, readRawSentences } from './read-training-data.ts'
import { buildSentences } from './recombine/build-sentences.ts'
import { findPhrases } from './recombine/find-phrases.ts'
import { TeacherLabels } from './teacher/teacher-labels.ts'

const shape: Shape = {
  word: 96,
  affix: 96,
  affixRows: 1 << 14,
  units: 96,
  arc: 96,
  relation: 128,
  tokens: 1200,
  dropout: 0.2,
}
/** Tokens in a batch, as long as no sentence is longer. */
const batchSize = 200
const highestRate = 0.003
/** Of the sentences of an epoch, the share that is put together from phrases of others. */
const builtShare = 0.1

/** What a model is trained on, and how. */
export interface Training {
  /** The folder with `treebank/`, `gold/` and `corpus-open/`. */
  shared: URL
  /** Vectors of words, as `WordVectors` reads them. */
  vectors?: Uint8Array
  /** What a teacher said of sentences, as `TeacherLabels` reads it; without it raw text is not learned from. */
  teacher?: Uint8Array
  /** How often all sentences are seen. */
  epochs: number
  /** Takes a line after every epoch. */
  report?: (line: string) => void
}

/** Train a model. The same data give the same model. */
export async function trainModel(training: Training): Promise<Model> {
  const { epochs, report, shared } = training
  const vectors = training.vectors ?? new Uint8Array(8)
  const lists = readNameLists()
  const nameTable = writeNameTable(lists)
  const names = new NameTable(nameTable)
  const gold = [...readGoldSentences(shared).values()].flat()
  const labels = findLabels(gold)
  const taught = training.teacher ? new TeacherLabels(training.teacher) : undefined
  for (const sentence of gold) taught?.fill(sentence)
  const raw = taught ? readRawSentences(shared).filter((sentence) => taught.fill(sentence)) : []
  const sentences = [...gold, ...raw]
  const random = new Random(1)
  const pool = makeNamePool(lists, random)
  const forms = sentences.flatMap((sentence) => sentence.forms)
  const learner = await NetworkLearner.create(
    ...([shape, labels, listFeatureCount, new WordVectors(vectors), forms, random] as const),
  )
  const phrases = findPhrases(sentences)
  const built = Array.from({ length: epochs }, () =>
    buildSentences(phrases, builtShare * sentences.length, random),
  )
  const total = countTokens(sentences) * epochs + countTokens(built.flat())
  let seen = 0
  for (const [epoch, further] of built.entries()) {
    const began = performance.now()
    const losses = new LossMeter()
    const changed = random
      .shuffle([...sentences, ...further])
      .map((sentence) => changeCase(swapNames(sentence, pool, random), random))
    for (const batch of makeBatches(changed, batchSize)) {
      const features = batch.flatMap((sentence) => names.match(sentence.forms))
      const rate = findRate(seen / total, highestRate)
      const encoded = batch.map((sentence) => encodeSentence(sentence, labels))
      losses.add(learner.learn(encoded, features, rate), features.length)
      seen += features.length
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    report?.(`epoch ${epoch + 1} of ${epochs}, ${seconds} s: ${losses}`)
  }
  const { arc, relation, units } = shape
  return {
    dimensions: { units, layers: 2, arc, relation },
    labels,
    vocabulary: learner.words.vocabulary,
    matrices: learner.quantized(),
    tables: new Map([
      ['vectors', vectors],
      ['name lists', nameTable],
      ['lemmas', learnLemmaTable(shared)],
    ]),
  }
}

function countTokens(sentences: readonly GoldSentence[]): number {
  return sentences.reduce((sum, { forms }) => sum + forms.length, 0)
}
