import type { Labels, Matrix } from '../../src/model/model.ts'
import { padToFour, placeLabels } from '../../src/network/label-columns.ts'
import { Memory } from '../../src/network/memory.ts'
import {
  placeSentences,
  readSentences,
  StepMemory,
  type Stretch,
} from '../../src/network/recurrent-layer.ts'
import { slope } from '../../src/network/slope.ts'
import { ArcLearner } from './arc-learner.ts'
import { chooseBack } from './choice-loss.ts'
import { backwardProduct, DenseLayer, type Workplace } from './dense-layer.ts'
import { Dropout } from './dropout.ts'
import { NameListLearner } from './name-list-learner.ts'
import { type Parameter, Parameters } from './parameters.ts'
import { quantize } from './quantize.ts'
import type { Random } from './random.ts'
import { type BackwardMemory, readBackwards } from './recurrent-backward.ts'
import { RelationLearner } from './relation-learner.ts'
import { createTrainingKernels, type TrainingKernels } from './training-kernels.ts'
import type { TrainingSentence } from './training-sentence.ts'
import { WordLearner, type WordWidths } from './word-learner.ts'

/** The widths of the network, and how much of it is dropped in training. */
export interface Shape extends WordWidths {
  units: number
  arc: number
  relation: number
  /** The most tokens in a batch. */
  tokens: number
  dropout: number
}

/** How much each task counts. Names are few, and so are the texts that have them. */
const taskWeights = { tags: 1, fineTags: 0.5, names: 1, arcs: 1, relations: 1 }

/** Sums of losses by task, in nats. */
export type Losses = Record<keyof typeof taskWeights, number>

interface Layer {
  input: DenseLayer
  recurrent: readonly [Parameter, Parameter]
  dropout: Dropout
  gates: number
  cells: number
  output: number
  outputGradient: number
  /** The input after dropout. */
  dropped: number
  inputGradient: number
}

/**
 * The network in training: vectors of words, two layers of long short-term memory in both directions, and on these the
 * scores of tags and names (of both layers) and of arcs and relations (of the second).
 */
export class NetworkLearner {
  readonly parameters: Parameters
  readonly words: WordLearner
  readonly #names: NameListLearner
  readonly #shape: Shape
  readonly #place: Workplace
  readonly #layers: readonly Layer[]
  readonly #steps: StepMemory
  readonly #back: BackwardMemory
  readonly #columns: ReturnType<typeof placeLabels>
  readonly #tags: DenseLayer
  readonly #tagsBelow: Parameter
  readonly #projections: DenseLayer
  readonly #projectionDropout: Dropout
  readonly #topDropout: Dropout
  readonly #arcs: ArcLearner
  readonly #relations: RelationLearner
  readonly #buffers: Record<
    'top' | 'topGradient' | 'scores' | 'part' | 'projections' | 'projectionsGradient' | 'below',
    number
  >

  static async create(
    shape: Shape,
    labels: Labels,
    nameLists: number,
    forms: Iterable<string>,
    random: Random,
  ): Promise<NetworkLearner> {
    const memory = new Memory()
    const kernels = await createTrainingKernels(memory.memory)
    return new NetworkLearner(shape, labels, nameLists, forms, random, memory, kernels)
  }

  private constructor(
    shape: Shape,
    labels: Labels,
    nameLists: number,
    forms: Iterable<string>,
    random: Random,
    memory: Memory,
    kernels: TrainingKernels,
  ) {
    const { tokens, units } = shape
    const width = 2 * units
    this.#shape = shape
    this.parameters = new Parameters(memory, kernels, random)
    const { parameters } = this
    const transposed = memory.allocate(Math.max(tokens, 1024) * 8 * units)
    const place = { memory, kernels, parameters, transposed }
    this.#place = place
    this.words = new WordLearner(place, random, shape, forms)
    const drop = (columns: number) => new Dropout(memory, kernels, random, columns, shape.dropout)
    this.#layers = [this.words.width, width].map((inner, index) => ({
      input: new DenseLayer(place, `input ${index}`, inner, 8 * units),
      recurrent: ['forwards', 'backwards'].map((name) =>
        parameters.dense(`${name} ${index}`, units, 4 * units, Math.sqrt(1.5 / units)),
      ) as unknown as readonly [Parameter, Parameter],
      dropout: drop(inner),
      gates: memory.allocate(tokens * 8 * units),
      cells: memory.allocate(tokens * width),
      output: memory.allocate(tokens * width),
      outputGradient: memory.allocate(tokens * width),
      dropped: memory.allocate(tokens * inner),
      inputGradient: memory.allocate(tokens * inner),
    }))
    for (const { input } of this.#layers) this.#openForgetGates(input.bias.weights)
    this.#names = new NameListLearner(place, random, nameLists, 8 * units)
    this.#columns = placeLabels(labels)
    this.#tags = new DenseLayer(place, 'tags', width, this.#columns.width)
    this.#tagsBelow = parameters.dense(
      'tags below',
      width,
      this.#columns.width,
      Math.sqrt(3 / width),
    )
    const projected = 2 * shape.arc + 2 * shape.relation
    this.#projections = new DenseLayer(place, 'projections', width, projected)
    this.#projectionDropout = drop(projected)
    this.#topDropout = drop(width)
    this.#arcs = new ArcLearner(place, shape.arc)
    this.#relations = new RelationLearner(place, shape.relation, labels.relations.length, tokens)
    this.#steps = new StepMemory(memory, tokens, units)
    this.#back = {
      rows: memory.allocate(tokens),
      before: memory.allocate(tokens),
      states: memory.allocate(tokens * units),
      hidden: memory.allocate(tokens * units),
      recurrent: memory.allocate(tokens * 4 * units),
      shifted: memory.allocate(tokens * units),
      gathered: memory.allocate(tokens * 4 * units),
    }
    this.#buffers = {
      top: memory.allocate(tokens * width),
      topGradient: memory.allocate(tokens * width),
      below: memory.allocate(tokens * width),
      scores: memory.allocate(tokens * this.#columns.width),
      part: memory.allocate(tokens * this.#columns.width),
      projections: memory.allocate(tokens * projected),
      projectionsGradient: memory.allocate(tokens * projected),
    }
  }

  /** What was learned, rounded: tables by their rows, and other matrices by their columns. */
  quantized(): Map<string, Matrix> {
    const { floats } = this.#place.memory
    return new Map(
      this.parameters.all.map((parameter) => {
        const { columns, name, rows, weights } = parameter
        const scaledBy = this.parameters.isSparse(parameter) ? 'row' : 'column'
        const values = floats.subarray(weights >> 2, (weights >> 2) + rows * columns)
        return [name, quantize(values, rows, columns, scaledBy)]
      }),
    )
  }

  /**
   * Learn from a batch.
   *
   * @param lists
   *   The features of every token from lists of names.
   */
  learn(sentences: readonly TrainingSentence[], lists: readonly number[], rate: number): Losses {
    const { stretches, tokens } = placeSentences(sentences.map((sentence) => sentence.forms))
    const longestFirst = [...stretches].sort((a, b) => b.length - a.length)
    const forms = sentences.flatMap((sentence) => sentence.forms)
    this.#forward(forms, lists, longestFirst, tokens)
    const losses = this.#backwardHeads(sentences, stretches, tokens)
    this.#backwardLayers(longestFirst, tokens)
    this.parameters.step(rate)
    return losses
  }

  #forward(
    forms: readonly string[],
    lists: readonly number[],
    stretches: readonly Stretch[],
    tokens: number,
  ): void {
    const { kernels, memory } = this.#place
    const { top } = this.#buffers
    const { units } = this.#shape
    for (const [index, layer] of this.#layers.entries()) {
      const below = this.#layers[index - 1]
      layer.dropout.renew()
      if (below) this.#copy(below.output, layer.dropped, tokens * 2 * units)
      else this.words.forward(forms, layer.dropped)
      layer.dropout.apply(layer.dropped, tokens)
      layer.input.forward(layer.dropped, layer.gates, tokens)
      if (index === 0) this.#names.forward(lists, layer.gates)
      const { hidden, recurrent, rows, states } = this.#steps
      readSentences(stretches, this.#steps, memory, (half, count) => {
        const { weights } = layer.recurrent[half]
        kernels.multiply(hidden, weights, recurrent, count, units, 4 * units, false)
        const from = half * 4 * units
        kernels.stepMemory(
          ...([rows, layer.gates + 4 * from, recurrent, states, hidden] as const),
          ...([layer.cells + from, layer.output + from, count, units] as const),
        )
      })
    }
    this.#topDropout.renew()
    this.#projectionDropout.renew()
    this.#copy(this.#layers[1]?.output ?? 0, top, tokens * 2 * units)
    this.#topDropout.apply(top, tokens)
  }

  #backwardHeads(
    sentences: readonly TrainingSentence[],
    stretches: readonly Stretch[],
    tokens: number,
  ): Losses {
    const { kernels, memory } = this.#place
    const { below, projections, projectionsGradient, scores, top, topGradient } = this.#buffers
    const { arc, relation, units } = this.#shape
    const dropped = this.#layers[1]?.dropped ?? 0
    const { columns, rows, weights } = this.#tagsBelow
    this.#tags.forward(top, scores, tokens)
    kernels.multiply(dropped, weights, scores, tokens, rows, columns, true)
    const losses = this.#chooseLabels(sentences, tokens)
    this.#tags.backward(top, scores, topGradient, tokens, false)
    backwardProduct(this.#place, this.#tagsBelow, dropped, scores, below, tokens, false)

    const stride = 2 * arc + 2 * relation
    this.#projections.forward(top, projections, tokens)
    kernels.rectify(projections, tokens * stride, slope)
    this.#projectionDropout.apply(projections, tokens)
    memory.floats.fill(0, projectionsGradient >> 2, (projectionsGradient >> 2) + tokens * stride)
    const heads = sentences.map((sentence) => sentence.heads)
    const parsed = heads.reduce((sum, { length }) => sum + length, 0)
    for (const [index, stretch] of stretches.entries())
      if (heads[index]?.length)
        losses.arcs += this.#arcs.learn(
          ...([stretch, heads[index], projections, projectionsGradient] as const),
          ...([stride, taskWeights.arcs / tokens] as const),
        )
    const relations = sentences.flatMap((sentence) =>
      sentence.heads.length > 0 ? sentence.relations : sentence.forms.map(() => -1),
    )
    if (parsed > 0)
      losses.relations = this.#relations.learn(
        ...([stretches, heads, relations, projections + 2 * arc * 4] as const),
        ...([projectionsGradient + 2 * arc * 4, stride, taskWeights.relations / tokens] as const),
      )
    this.#projectionDropout.apply(projectionsGradient, tokens)
    kernels.rectifyBack(projections, projectionsGradient, tokens * stride, slope)
    this.#projections.backward(top, projectionsGradient, topGradient, tokens, true)
    this.#topDropout.apply(topGradient, tokens)
    this.#copy(topGradient, this.#layers[1]?.outputGradient ?? 0, tokens * 2 * units)
    return losses
  }

  #chooseLabels(sentences: readonly TrainingSentence[], tokens: number): Losses {
    const losses = { tags: 0, fineTags: 0, names: 0, arcs: 0, relations: 0 }
    const { kernels, memory } = this.#place
    const { part, scores } = this.#buffers
    for (const task of ['tags', 'fineTags', 'names'] as const) {
      const { count, start } = this.#columns[task]
      const width = padToFour(count)
      const gold = sentences.flatMap((sentence) =>
        sentence[task].length > 0 ? sentence[task] : sentence.forms.map(() => -1),
      )
      this.#copyColumns(scores, this.#columns.width, start, part, width, 0, tokens, width)
      const weight = taskWeights[task] / tokens
      losses[task] = chooseBack(part, width, count, gold, weight, memory, kernels)
      this.#copyColumns(part, width, 0, scores, this.#columns.width, start, tokens, width)
    }
    return losses
  }

  #backwardLayers(stretches: readonly Stretch[], tokens: number): void {
    const { kernels } = this.#place
    const { units } = this.#shape
    for (const index of [1, 0]) {
      const layer = this.#layers[index]
      if (layer === undefined) continue
      const { gates, inputGradient, outputGradient } = layer
      readBackwards(
        ...([stretches, { ...layer, units }, layer.recurrent, outputGradient] as const),
        ...([tokens, this.#back, this.#place] as const),
      )
      layer.input.backward(layer.dropped, gates, inputGradient, tokens, false)
      if (index === 0) {
        this.#names.backward(gates)
        layer.dropout.apply(inputGradient, tokens)
        this.words.backward(inputGradient)
      } else {
        kernels.add(inputGradient, this.#buffers.below, tokens * 2 * units)
        layer.dropout.apply(inputGradient, tokens)
        this.#copy(inputGradient, this.#layers[0]?.outputGradient ?? 0, tokens * 2 * units)
      }
    }
  }

  /** A cell keeps what it holds until it learns to forget (Jozefowicz et al. 2015). */
  #openForgetGates(bias: number): void {
    const { units } = this.#shape
    for (const half of [0, 1]) {
      const start = (bias >> 2) + half * 4 * units + units
      this.#place.memory.floats.fill(1, start, start + units)
    }
  }

  #copy(source: number, target: number, count: number): void {
    this.#place.memory.floats.copyWithin(target >> 2, source >> 2, (source >> 2) + count)
  }

  #copyColumns(
    source: number,
    sourceWidth: number,
    sourceStart: number,
    target: number,
    targetWidth: number,
    targetStart: number,
    rows: number,
    count: number,
  ): void {
    const { floats } = this.#place.memory
    for (let row = 0; row < rows; row++) {
      const from = (source >> 2) + row * sourceWidth + sourceStart
      floats.copyWithin((target >> 2) + row * targetWidth + targetStart, from, from + count)
    }
  }
}
