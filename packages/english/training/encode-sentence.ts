import type { Labels } from '../src/model/model.ts'
import {
  type SecondChoices,
  type Task,
  type TrainingSentence,
  tasks,
} from './network/training-sentence.ts'
import type { GoldSentence } from './read-sentences.ts'

const indexes = new WeakMap<readonly string[], ReadonlyMap<string | number, number>>()

/** A sentence by the indexes of its labels. */
export function encodeSentence(sentence: GoldSentence, labels: Labels): TrainingSentence {
  const encode = (task: Exclude<Task, 'heads'>) => indexLabels(labels[task], sentence[task])
  const seconds: Partial<Record<Task, SecondChoices>> = {}
  for (const task of tasks) {
    const second = sentence.seconds?.[task]
    if (second === undefined) continue
    const choices =
      task === 'heads' ? second.choices.map(Number) : indexLabels(labels[task], second.choices)
    seconds[task] = { choices, shares: second.shares }
  }
  return {
    forms: sentence.forms,
    tags: encode('tags'),
    fineTags: encode('fineTags'),
    heads: sentence.heads,
    relations: encode('relations'),
    names: encode('names'),
    seconds,
  }
}

function indexLabels(known: readonly string[], values: readonly (string | number)[]): number[] {
  const index = indexes.get(known) ?? new Map(known.map((label, place) => [label, place]))
  indexes.set(known, index)
  return values.map((value) => index.get(value) ?? -1)
}
