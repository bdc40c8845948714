import { expect, it } from 'vitest'
import { WordVectors } from '../../src/network/word-vectors.ts'
import { NetworkLearner, type Shape, taskWeights } from '../../training/network/network-learner.ts'
import { Random } from '../../training/network/random.ts'
import type { TrainingSentence } from '../../training/network/training-sentence.ts'

const labels = {
  tags: ['NOUN', 'VERB'],
  fineTags: ['NN', 'VBD'],
  tagPairs: [[0, 0]] as const,
  relations: ['nsubj', 'obj', 'root'],
  names: ['B-PER', 'I-PER', 'O'],
}

function describe(forms: readonly string[], heads: readonly number[]): TrainingSentence {
  return {
    forms,
    tags: forms.map((_, index) => index % 2),
    fineTags: forms.map((_, index) => (index + 1) % 2),
    heads,
    relations: forms.map((_, index) => index % 3),
    names: forms.map((_, index) => (index % 3 === 0 ? 0 : 2)),
    seconds: {
      heads: {
        choices: heads.map((head) => (head === 0 ? 1 : 0)),
        shares: heads.map(() => 0.7),
      },
      tags: { choices: forms.map((_, index) => (index + 1) % 2), shares: forms.map(() => 0.9) },
    },
  }
}

const batch = [
  describe(['Ada', 'saw', 'the', 'old', 'ferry'], [2, 0, 5, 5, 2]),
  describe(['Ivo', 'left', 'early'], [2, 0, 2]),
]
const tokens = 8

const shape: Shape = {
  word: 8,
  affix: 8,
  affixRows: 64,
  units: 8,
  arc: 8,
  relation: 8,
  tokens: 64,
  dropout: 0,
}

/** Words are never taken for unknown, and nothing is left out. */
class Steady extends Random {
  isSteady = false

  override next(): number {
    return this.isSteady ? 0.999 : super.next()
  }
}

it('are the slopes of the loss', async () => {
  // With this seed no unit is near the kink of the rectifier, where there is no slope.
  const random = new Steady(4)
  const forms = [1, 2, 3].flatMap(() => batch.flatMap((sentence) => sentence.forms))
  const vectors = new WordVectors(new Uint8Array(8))
  const learner = await NetworkLearner.create(shape, labels, 1, vectors, forms, random)
  random.isSteady = true
  const { parameters } = learner
  const measure = () => {
    parameters.forget()
    const losses = learner.addGradients(
      batch,
      Array.from({ length: tokens }, () => 1),
    )
    return Object.entries(losses).reduce(
      (sum, [task, loss]) => sum + (taskWeights[task as keyof typeof taskWeights] * loss) / tokens,
      0,
    )
  }
  for (const parameter of parameters.all) {
    const weights = () => parameters.weightsOf(parameter)
    for (const [index, weight] of weights().entries()) weights()[index] = 2 * weight
  }
  measure()
  const gradients = new Map(
    parameters.all.map((parameter) => [parameter, parameters.gradientOf(parameter).slice()]),
  )
  const step = 0.001
  for (const [parameter, gradient] of gradients)
    for (let place = 0; place < gradient.length; place += Math.ceil(gradient.length / 7)) {
      const weights = () => parameters.weightsOf(parameter)
      const weight = weights()[place] ?? 0
      weights()[place] = weight + step
      const above = measure()
      weights()[place] = weight - step
      const below = measure()
      weights()[place] = weight
      const slope = (above - below) / (2 * step)
      const difference = Math.abs(slope - (gradient[place] ?? 0))
      expect(difference, parameter.name).toBeLessThan(0.003 + 0.03 * Math.abs(slope))
    }
})
