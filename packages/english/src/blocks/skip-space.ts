import { classify, space } from '../tokens/character-classes.ts'

/** Where the white space from an offset on ends. */
export function skipSpace(text: string, from: number, to: number): number {
  let index = from
  while (index < to && classify(text, index) === space) index++
  return index
}
