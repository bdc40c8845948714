import type { Model } from '../model/model.ts'
import { ArcScorer } from './arc-scorer.ts'
import { WordEmbedder } from './embed-words.ts'
import { createKernels, type Kernels } from './kernels.ts'
import { placeLabels } from './label-columns.ts'
import { longestSentence, mostTokens } from './limits.ts'
import { Memory } from './memory.ts'
import { PackedMatrix } from './packed-matrix.ts'
import {
  type Half,
  placeSentences,
  readSentences,
  StepMemory,
  type Stretch,
} from './recurrent-layer.ts'
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

/** A layer of the recurrent network; places are in bytes. */
interface Layer {
  /** The weights of the input; that of the first layer comes projected. */
  input: PackedMatrix | undefined
  bias: number
  /** The recurrent weights, forwards and backwards. */
  recurrent: readonly [PackedMatrix, PackedMatrix]
  /** The projected input, [tokens × 2 × 4 units]. */
  gates: number
  /** [tokens × 2 units] 16-bit integers. */
  output: number
}

/** A trained network: reads sentences, gives tags, trees and scores of names. */
export class Network {
  readonly #model: Model
  readonly #memory = new Memory()
  readonly #kernels: Kernels
  readonly #words: WordEmbedder
  readonly #layers: readonly Layer[]
  readonly #steps: StepMemory
  readonly #constants: number
  readonly #rows: number
  readonly #columns: ReturnType<typeof placeLabels>
  readonly #nameLists: number
  readonly #tags: { weights: PackedMatrix; below: PackedMatrix; bias: number; scores: number }
  readonly #projections: { weights: PackedMatrix; bias: number; output: number; width: number }
  readonly #arcs: ArcScorer
  readonly #relations: RelationScorer
  /** What tags go together, a pair after the other: a tag and a fine tag. */
  readonly #tagPairs: Uint8Array
  /** Heads, and relations to them, [tokens] 32-bit integers. */
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
    this.#layers = [0, 1].map((index) => ({
      input: index === 0 ? undefined : pack(`input ${index}`),
      bias: index === 0 ? 0 : weights.load(`input ${index} bias`),
      recurrent: [pack(`forwards ${index}`), pack(`backwards ${index}`)] as const,
      gates: memory.allocate(mostTokens * 8 * units),
      output: memory.allocate(mostTokens * units),
    }))
    this.#steps = new StepMemory(memory, mostTokens, units)
    this.#constants = memory.allocate(48)
    this.#kernels.writeStepConstants(this.#constants)
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
    this.#tagPairs = Uint8Array.from(model.labels.tagPairs.flat())
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
    this.#parse(stretches, tokens)
    const { integers } = this.#memory
    const copy = (place: number) => integers.slice(place >> 2, (place >> 2) + tokens)
    return {
      ...this.#chooseTags(tokens),
      heads: copy(this.#heads),
      relations: copy(this.#chosen),
      names,
    }
  }

  #embed(sentences: readonly (readonly string[])[], lists: readonly number[]): void {
    const gates = this.#layers[0]?.gates ?? 0
    const row = 8 * this.#model.dimensions.units * 4
    this.#words.embed(sentences.flat(), this.#rows, gates)
    for (const [index, features] of lists.entries())
      for (let rest = features, list = 0; rest !== 0; rest >>>= 1, list++)
        if (rest & 1)
          this.#kernels.addBias(gates + index * row, this.#nameLists + list * row, 1, row / 4)
  }

  #readLayers(stretches: readonly Stretch[], tokens: number): void {
    const longestFirst = [...stretches].sort((a, b) => b.length - a.length)
    const { units } = this.#model.dimensions
    for (const [index, layer] of this.#layers.entries()) {
      const below = this.#layers[index - 1]
      if (below) {
        layer.input?.multiply(below.output, layer.gates, tokens, false)
        this.#kernels.addBias(layer.gates, layer.bias, tokens, 8 * units)
      }
      readSentences(longestFirst, this.#steps, this.#memory, (half, count) =>
        this.#step(layer, half, count),
      )
    }
  }

  #step({ gates, output, recurrent }: Layer, half: Half, count: number): void {
    const { hidden, recurrent: product, rows, states, units } = this.#steps
    recurrent[half].multiply(hidden, product, count, false)
    this.#kernels.stepPacked(
      ...([this.#constants, rows, gates + half * 16 * units, product, states, hidden] as const),
      ...([output + half * 2 * units, count, units] as const),
    )
  }

  /** Compute the scores of all labels, and copy those of names. */
  #scoreLabels(tokens: number): Float32Array {
    const [first, second] = this.#layers
    const { names, width } = this.#columns
    const { below, bias, scores, weights } = this.#tags
    weights.multiply(second?.output ?? 0, scores, tokens, false)
    below.multiply(first?.output ?? 0, scores, tokens, true)
    this.#kernels.addBias(scores, bias, tokens, width)
    const copied = new Float32Array(tokens * names.count)
    const { floats } = this.#memory
    for (let token = 0; token < tokens; token++) {
      const start = (scores >> 2) + token * width + names.start
      copied.set(floats.subarray(start, start + names.count), token * names.count)
    }
    return copied
  }

  #parse(stretches: readonly Stretch[], tokens: number): void {
    const { arc } = this.#model.dimensions
    const { bias, output, weights, width } = this.#projections
    weights.multiply(this.#layers[1]?.output ?? 0, output, tokens, false)
    this.#kernels.addBias(output, bias, tokens, width)
    this.#kernels.rectify(output, tokens * width, slope)
    for (const stretch of stretches) this.#arcs.parse(stretch, output, width, this.#heads)
    this.#relations.choose(
      ...([stretches, tokens, this.#heads, output + 2 * arc * 4, width, this.#chosen] as const),
    )
  }

  /** Choose the tag and the fine tag that are the likeliest together. */
  #chooseTags(tokens: number): Pick<Reading, 'tags' | 'fineTags'> {
    const { floats } = this.#memory
    const { fineTags: fineColumns, tags: columns, width } = this.#columns
    const pairs = this.#tagPairs
    const tags = new Uint8Array(tokens)
    const fineTags = new Uint8Array(tokens)
    for (let token = 0; token < tokens; token++) {
      const row = (this.#tags.scores >> 2) + token * width
      let highest = Number.NEGATIVE_INFINITY
      let best = 0
      for (let index = 0; index < pairs.length; index += 2) {
        const score =
          (floats[row + columns.start + (pairs[index] ?? 0)] ?? 0) +
          (floats[row + fineColumns.start + (pairs[index + 1] ?? 0)] ?? 0)
        if (score <= highest) continue
        highest = score
        best = index
      }
      tags[token] = pairs[best] ?? 0
      fineTags[token] = pairs[best + 1] ?? 0
    }
    return { tags, fineTags }
  }
}
