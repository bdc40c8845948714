import type { Labels, Model } from '../src/model/model.ts'
import { listFeatureCount, NameTable, writeNameTable } from '../src/names/name-lists.ts'
import { changeCase } from './change-case.ts'
import { findLabels } from './find-labels.ts'
import { findRate } from './find-rate.ts'
import { learnLemmaTable } from './learn-lemma-table.ts'
import { LossMeter } from './loss-meter.ts'
import { makeBatches } from './make-batches.ts'
import { labelNames } from './names/label-names.ts'
import { makeNamePool } from './names/make-name-pool.ts'
import { readMentions } from './names/read-mentions.ts'
import { readNameLists } from './names/read-name-lists.ts'
import { splitDocument } from './names/split-document.ts'
import { swapNames } from './names/swap-names.ts'
import { NetworkLearner, type Shape } from './network/network-learner.ts'
import { Random } from './network/random.ts'
import type { TrainingSentence } from './network/training-sentence.ts'
import { type GoldSentence, readSentences } from './read-sentences.ts'

const shape: Shape = {
  word: 96,
  affix: 96,
  affixRows: 1 << 14,
  units: 128,
  arc: 96,
  relation: 128,
  tokens: 1200,
  dropout: 0.3,
}
/** Tokens in a batch, as long as no sentence is longer. */
const batchSize = 200
const highestRate = 0.003

/**
 * Train a model.
 *
 * @param shared
 *   The folder with `treebank/` and `gold/mentions/`.
 * @param epochs
 *   How often all sentences are seen.
 * @param report
 *   Takes a line after every epoch.
 */
export async function trainModel(
  shared: URL,
  epochs: number,
  report: (line: string) => void,
): Promise<Model> {
  const lists = readNameLists()
  const nameTable = writeNameTable(lists)
  const names = new NameTable(nameTable)
  const sentences = readTrainingData(shared)
  const labels = findLabels(sentences)
  const random = new Random(1)
  const pool = makeNamePool(lists, random)
  const forms = sentences.flatMap((sentence) => sentence.forms)
  const learner = await NetworkLearner.create(shape, labels, listFeatureCount, forms, random)
  let seen = 0
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const began = performance.now()
    const losses = new LossMeter()
    const changed = random
      .shuffle(sentences)
      .map((sentence) => changeCase(swapNames(sentence, pool, random), random))
    for (const batch of makeBatches(changed, batchSize)) {
      const features = batch.flatMap((sentence) => names.match(sentence.forms))
      const rate = findRate(seen / (forms.length * epochs), highestRate)
      const encoded = batch.map((sentence) => encode(sentence, labels))
      losses.add(learner.learn(encoded, features, rate), features.length)
      seen += features.length
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    report(`epoch ${epoch} of ${epochs}, ${seconds} s: ${losses}`)
  }
  const { arc, relation, units } = shape
  return {
    dimensions: { units, layers: 2, arc, relation },
    labels,
    vocabulary: learner.words.vocabulary,
    matrices: learner.quantized(),
    tables: new Map([
      ['name lists', nameTable],
      ['lemmas', learnLemmaTable(shared)],
    ]),
  }
}

function readTrainingData(shared: URL): GoldSentence[] {
  const open = (path: string) => new URL(path, shared)
  const gum = readSentences(open('treebank/en_gum.train.conllu'))
  labelNames(gum, readMentions(open('gold/mentions/gum.train.jsonl')))
  const news = readMentions(open('gold/mentions/re3d.open.jsonl'))
  const newsSentences = news.flatMap(splitDocument)
  labelNames(newsSentences, news)
  const web = readSentences(open('treebank/en_ewt.train.conllu'))
  return [...web, ...gum, ...newsSentences]
}

function encode(sentence: GoldSentence, labels: Labels): TrainingSentence {
  const index = (known: readonly string[], values: readonly string[]) =>
    values.map((value) => known.indexOf(value))
  return {
    forms: sentence.forms,
    tags: index(labels.tags, sentence.tags),
    fineTags: index(labels.fineTags, sentence.fineTags),
    heads: sentence.heads,
    relations: index(labels.relations, sentence.relations),
    names: index(labels.names, sentence.names),
  }
}
