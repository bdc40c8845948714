import type { MentionIndex } from '../../results/mention-index.ts'
import type { Interval } from '../times/time.ts'

/** What earlier stages found in the text. */
export interface Surroundings {
  text: string
  mentions: MentionIndex
  references: MentionIndex
  intervals: readonly Interval[]
}
