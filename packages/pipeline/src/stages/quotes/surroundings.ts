import type { Entity } from '@onrecord/schema'
import type { MentionIndex } from '../../results/mention-index.ts'
import type { Interval } from '../times/time.ts'

/** What earlier stages found in the text. */
export interface Surroundings {
  text: string
  mentions: MentionIndex
  references: MentionIndex
  entities: ReadonlyMap<string, Entity>
  intervals: readonly Interval[]
}
