import type { TreeIndex } from '../../trees/tree-index.ts'
import type { MentionIndex } from '../actors/mention-index.ts'
import type { Interval } from '../times/time.ts'

/** What a text tells besides its quotations. */
export interface Surroundings {
  text: string
  mentions: MentionIndex
  references: MentionIndex
  intervals: readonly Interval[]
  trees: TreeIndex
}
