import type { Labels, Matrix } from '../../src/model/model.ts'
import { padToFour, placeLabels } from '../../src/network/label-columns.ts'
import { Memory } from '../../src/network/memory.ts'
import { placeSentences, type Stretch } from '../../src/network/recurrent-layer.ts'
import { slope } from '../../src/network/slope.ts'
import type { WordVectors } from '../../src/network/word-vectors.ts'
import { ArcLearner } from './arc-learner.ts'
import { chooseBack } from './choice-loss.ts'
import { backwardProduct, DenseLayer, type Workplace } from './dense-layer.ts'
import { Dropout } from './dropout.ts'
import { MemoryLearner } from './memory-learner.ts'
import { NameListLearner } from './name-list-learner.ts'
import { type Parameter, Parameters } from './parameters.ts'
import { quantize } from './quantize.ts'
import type { Random } from './random.ts'
import { RelationLearner } from './relation-learner.ts'
import { createTrainingKernels, type TrainingKernels } from './training-kernels.ts'
import type { SecondChoices, Task, TrainingSentence } from './training-sentence.ts'
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
export const taskWeights = { tags: 1, fineTags: 0.5, names: 1, arcs: 1, relations: 1 }

/** Sums of losses by task, in nats. */
export type Losses = Record<keyof typeof taskWeights, number>

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
  readonly #layers: readonly [MemoryLearner, MemoryLearner]
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
    vectors: WordVectors,
    forms: Iterable<string>,
    random: Random,
  ): Promise<NetworkLearner> {
    const memory = new Memory()
    const kernels = await createTrainingKernels(memory.memory)
    return new NetworkLearner(
      ...([shape, labels, nameLists, vectors, forms, random, memory, kernels] as const),
    )
  }

  private constructor(
    shape: Shape,
    labels: Labels,
    nameLists: number,
    vectors: WordVectors,
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
    this.words = new WordLearner(place, random, shape, vectors, forms)
    const drop = (columns: number) => new Dropout(memory, kernels, random, columns, shape.dropout)
    const layer = (index: number, inner: number) =>
      new MemoryLearner(place, index, { inner, units, tokens }, drop(inner))
    this.#layers = [layer(0, this.words.width), layer(1, width)]
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
    return new Map(
      this.parameters.all.map((parameter) => {
        const { columns, name, rows } = parameter
        const scaledBy = this.parameters.isSparse(parameter) ? 'row' : 'column'
        return [name, quantize(this.parameters.weightsOf(parameter), rows, columns, scaledBy)]
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
    const losses = this.addGradients(sentences, lists)
    this.parameters.step(rate)
    return losses
  }

  /** Add the gradients of a batch to those of the parameters. */
  addGradients(sentences: readonly TrainingSentence[], lists: readonly number[]): Losses {
    const { stretches, tokens } = placeSentences(sentences.map((sentence) => sentence.forms))
    const longestFirst = [...stretches].sort((a, b) => b.length - a.length)
    const forms = sentences.flatMap((sentence) => sentence.forms)
    this.#forward(forms, lists, longestFirst, tokens)
    const losses = this.#backwardHeads(sentences, stretches, tokens)
    this.#backwardLayers(longestFirst, tokens)
    return losses
  }

  #forward(
    forms: readonly string[],
    lists: readonly number[],
    stretches: readonly Stretch[],
    tokens: number,
  ): void {
    const { units } = this.#shape
    const { top } = this.#buffers
    const [first, second] = this.#layers
    this.words.forward(forms, first.dropped)
    this.#readLayer(first, tokens)
    this.#names.forward(lists, first.gates)
    first.forward(stretches)
    this.#copy(first.output, second.dropped, tokens * 2 * units)
    this.#readLayer(second, tokens)
    second.forward(stretches)
    this.#topDropout.renew()
    this.#projectionDropout.renew()
    this.#copy(second.output, top, tokens * 2 * units)
    this.#topDropout.apply(top, tokens)
  }

  /** Drop some of a layer's input, and project it. */
  #readLayer({ dropout, dropped, gates, input }: MemoryLearner, tokens: number): void {
    dropout.renew()
    dropout.apply(dropped, tokens)
    input.forward(dropped, gates, tokens)
  }

  #backwardHeads(
    sentences: readonly TrainingSentence[],
    stretches: readonly Stretch[],
    tokens: number,
  ): Losses {
    const { kernels, memory } = this.#place
    const { below, projections, projectionsGradient, scores, top, topGradient } = this.#buffers
    const { arc, relation, units } = this.#shape
    const { dropped } = this.#layers[1]
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
          ...([stretch, heads[index], sentences[index]?.seconds?.heads, projections] as const),
          ...([projectionsGradient, stride, taskWeights.arcs / tokens] as const),
        )
    const relations = sentences.flatMap((sentence) =>
      sentence.heads.length > 0 ? sentence.relations : sentence.forms.map(() => -1),
    )
    if (parsed > 0)
      losses.relations = this.#relations.learn(
        ...([stretches, heads, relations, joinSeconds(sentences, 'relations')] as const),
        ...([projections + 2 * arc * 4, projectionsGradient + 2 * arc * 4, stride] as const),
        ...([taskWeights.relations / tokens] as const),
      )
    this.#projectionDropout.apply(projectionsGradient, tokens)
    kernels.rectifyBack(projections, projectionsGradient, tokens * stride, slope)
    this.#projections.backward(top, projectionsGradient, topGradient, tokens, true)
    this.#topDropout.apply(topGradient, tokens)
    this.#copy(topGradient, this.#layers[1].outputGradient, tokens * 2 * units)
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
      const seconds = joinSeconds(sentences, task)
      losses[task] = chooseBack(part, width, count, gold, seconds, weight, memory, kernels)
      this.#copyColumns(part, width, 0, scores, this.#columns.width, start, tokens, width)
    }
    this.#clearPadding(tokens)
    return losses
  }

  /** The columns behind the last label have no gradient. */
  #clearPadding(tokens: number): void {
    const { names, width } = this.#columns
    const { floats } = this.#place.memory
    const end = names.start + padToFour(names.count)
    for (let token = 0; token < tokens; token++) {
      const row = (this.#buffers.scores >> 2) + token * width
      floats.fill(0, row + end, row + width)
    }
  }

  #backwardLayers(stretches: readonly Stretch[], tokens: number): void {
    const [first, second] = this.#layers
    const count = tokens * 2 * this.#shape.units
    second.backward(stretches, tokens)
    this.#place.kernels.add(second.inputGradient, this.#buffers.below, count)
    second.dropout.apply(second.inputGradient, tokens)
    this.#copy(second.inputGradient, first.outputGradient, count)
    first.backward(stretches, tokens)
    this.#names.backward(first.gates)
    first.dropout.apply(first.inputGradient, tokens)
    this.words.backward(first.inputGradient)
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

/** The second choices of all sentences of a batch, if any has some. */
function joinSeconds(
  sentences: readonly TrainingSentence[],
  task: Task,
): SecondChoices | undefined {
  if (!sentences.some(({ seconds }) => seconds?.[task])) return undefined
  return {
    choices: sentences.flatMap(
      ({ forms, seconds }) => seconds?.[task]?.choices ?? forms.map(() => -1),
    ),
    shares: sentences.flatMap(
      ({ forms, seconds }) => seconds?.[task]?.shares ?? forms.map(() => 1),
    ),
  }
}
