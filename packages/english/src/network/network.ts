import type { Model } from '../model/model.ts'
import { ArcScorer } from './arc-scorer.ts'
import { WordEmbedder } from './embed-words.ts'
import { createKernels, type Kernels } from './kernels.ts'
import { placeLabels } from './label-columns.ts'
import { longestSentence, mostTokens } from './limits.ts'
import { Memory } from './memory.ts'
import { MemoryLayer } from './memory-layer.ts'
import { PackedMatrix } from './packed-matrix.ts'
import { placeSentences, StepMemory, type Stretch } from './recurrent-layer.ts'
import { RelationScorer } from './relation-scorer.ts'
import { slope } from './slope.ts'
import { Weights } from './weights.ts'

/** What the network says of each token of a batch, by index into the model's labels. */
export interface Reading {
  tags: Uint8Array
  fineTags: Uint8Array
  /** 0 is the root, i + 1 the token i of the sentence. */
  heads: Int32Array
  relations: Int32Array
  /** Scores of the labels of names, [tokens × labels]; logarithms of something proportional to probabilities. */
  names: Float32Array
}

/** A trained network: reads sentences, gives tags, trees and scores of names. */
export class Network {
  readonly #model: Model
  readonly #memory = new Memory()
  readonly #kernels: Kernels
  readonly #words: WordEmbedder
  readonly #layers: readonly [MemoryLayer, MemoryLayer]
  readonly #rows: number
  readonly #columns: ReturnType<typeof placeLabels>
  readonly #nameLists: number
  readonly #tags: { weights: PackedMatrix; below: PackedMatrix; bias: number; scores: number }
  readonly #projections: { weights: PackedMatrix; bias: number; output: number; width: number }
  readonly #arcs: ArcScorer
  readonly #relations: RelationScorer
  /** The columns of tags that go together, [pairs] of a tag's and a fine tag's as 16-bit integers. */
  readonly #tagPairs: number
  /** Heads, and choices of tags and then of relations, [tokens] 32-bit integers. */
  readonly #heads: number
  readonly #chosen: number

  constructor(model: Model) {
    const memory = this.#memory
    const { arc, relation, units } = model.dimensions
    const weights = new Weights(model, memory)
    this.#model = model
    this.#kernels = createKernels(memory.memory)
    this.#words = new WordEmbedder(model, weights, memory, this.#kernels)
    this.#nameLists = weights.load('name lists')
    const pack = (name: string) => new PackedMatrix(weights, memory, this.#kernels, name, 1)
    const constants = memory.allocate(48)
    this.#kernels.writeConstants(constants)
    const steps = new StepMemory(memory, mostTokens, units)
    const place = { memory, kernels: this.#kernels, weights, constants, steps }
    this.#layers = [new MemoryLayer(place, 0, units), new MemoryLayer(place, 1, units)]
    this.#rows = memory.allocate(mostTokens)
    this.#columns = placeLabels(model.labels)
    this.#tags = {
      weights: pack('tags'),
      below: pack('tags below'),
      bias: weights.load('tags bias'),
      scores: memory.allocate(mostTokens * this.#columns.width),
    }
    const projected = 2 * arc + 2 * relation
    this.#projections = {
      weights: pack('projections'),
      bias: weights.load('projections bias'),
      output: memory.allocate(mostTokens * projected),
      width: projected,
    }
    this.#arcs = new ArcScorer(weights, memory, this.#kernels, arc, longestSentence)
    const relations = model.labels.relations.length
    this.#relations = new RelationScorer(weights, memory, this.#kernels, relation, relations)
    this.#tagPairs = this.#loadTagPairs()
    this.#heads = memory.allocate(mostTokens)
    this.#chosen = memory.allocate(mostTokens)
  }

  /**
   * Read sentences.
   *
   * @param sentences
   *   The forms of their tokens: at most {@link longestSentence} a sentence and {@link mostTokens} in all.
   * @param lists
   *   Of every token, the features that it has from lists of names, a bit each.
   */
  read(sentences: readonly (readonly string[])[], lists: readonly number[]): Reading {
    const { stretches, tokens } = placeSentences(sentences)
    this.#embed(sentences, lists)
    this.#readLayers(stretches, tokens)
    const names = this.#scoreLabels(tokens)
    const tags = this.#chooseTags(tokens)
    this.#parse(stretches, tokens)
    const { integers } = this.#memory
    const copy = (place: number) => integers.slice(place >> 2, (place >> 2) + tokens)
    return {
      ...tags,
      heads: copy(this.#heads),
      relations: copy(this.#chosen),
      names,
    }
  }

  #embed(sentences: readonly (readonly string[])[], lists: readonly number[]): void {
    const { gates } = this.#layers[0]
    const row = 8 * this.#model.dimensions.units * 4
    this.#words.embed(sentences.flat(), this.#rows, gates)
    for (let index = 0; index < lists.length; index++)
      for (let rest = lists[index] ?? 0, list = 0; rest !== 0; rest >>>= 1, list++)
        if (rest & 1)
          this.#kernels.addBias(gates + index * row, this.#nameLists + list * row, 1, row / 4)
  }

  #readLayers(stretches: readonly Stretch[], tokens: number): void {
    const longestFirst = [...stretches].sort((a, b) => b.length - a.length)
    const [first, second] = this.#layers
    first.read(longestFirst, undefined, tokens)
    second.read(longestFirst, first.output, tokens)
  }

  /** Compute the scores of all labels, and copy those of names. */
  #scoreLabels(tokens: number): Float32Array {
    const [first, second] = this.#layers
    const { names, width } = this.#columns
    const { below, bias, scores, weights } = this.#tags
    weights.multiply(second.output, scores, tokens, false)
    below.multiply(first.output, scores, tokens, true)
    this.#kernels.addBias(scores, bias, tokens, width)
    const copied = new Float32Array(tokens * names.count)
    const { floats } = this.#memory
    for (let token = 0; token < tokens; token++) {
      const start = (scores >> 2) + token * width + names.start
      for (let label = 0; label < names.count; label++)
        copied[token * names.count + label] = floats[start + label] ?? 0
    }
    return copied
  }

  #parse(stretches: readonly Stretch[], tokens: number): void {
    const { arc } = this.#model.dimensions
    const { bias, output, weights, width } = this.#projections
    weights.multiply(this.#layers[1].output, output, tokens, false)
    this.#kernels.addBias(output, bias, tokens, width)
    this.#kernels.rectify(output, tokens * width, slope)
    for (const stretch of stretches) this.#arcs.parse(stretch, output, width, this.#heads)
    this.#relations.choose(
      ...([stretches, tokens, this.#heads, output + 2 * arc * 4, width, this.#chosen] as const),
    )
  }

  /** Choose the tag and the fine tag that are the likeliest together. */
  #chooseTags(tokens: number): Pick<Reading, 'tags' | 'fineTags'> {
    const { tagPairs } = this.#model.labels
    const { integers } = this.#memory
    this.#kernels.choosePairs(
      ...([this.#tags.scores, this.#columns.width, this.#tagPairs, tagPairs.length] as const),
      ...([tokens, this.#chosen] as const),
    )
    const tags = new Uint8Array(tokens)
    const fineTags = new Uint8Array(tokens)
    for (let token = 0; token < tokens; token++) {
      const [tag = 0, fineTag = 0] = tagPairs[integers[(this.#chosen >> 2) + token] ?? 0] ?? []
      tags[token] = tag
      fineTags[token] = fineTag
    }
    return { tags, fineTags }
  }

  #loadTagPairs(): number {
    const { tagPairs } = this.#model.labels
    const { fineTags, tags } = this.#columns
    const place = this.#memory.allocate(tagPairs.length)
    const columns = tagPairs.flatMap(([tag, fineTag]) => [
      tags.start + tag,
      fineTags.start + fineTag,
    ])
    new Uint16Array(this.#memory.memory.buffer, place, columns.length).set(columns)
    return place
  }
}
