import { readTree, type Tree } from './read-tree.ts'

/** A tree with what a case gives beside it. */
export interface Input extends Tree {
  /** The words of a line `NAME: words`. */
  given: (name: string) => readonly string[]
}

const option = /^([a-z]+): (.*)$/gm

/** Read the input of a case: a tree, and then lines `NAME: words`. */
export function readInput(input: string): Input {
  const lines = new Map(Array.from(input.matchAll(option), ([, name, words]) => [name, words]))
  const tree = readTree(input.replace(option, ''))
  if (tree.starred.length === 0)
    throw new Error(`Unexpected "${tree.text}" without a star, expected a word that is asked about`)
  return { ...tree, given: (name) => lines.get(name)?.split(' ') ?? [] }
}
