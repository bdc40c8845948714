import type { Entity } from '@onrecord/schema'
import type { MentionIndex } from '../../results/mention-index.ts'
import type { Interval } from '../times/time.ts'
import type { DocumentAuthors } from './document-authors.ts'

/** What earlier stages found in the text. */
export interface Surroundings {
  text: string
  mentions: MentionIndex
  references: MentionIndex
  entities: ReadonlyMap<string, Entity>
  /** Those that the text has told of so far. */
  authors: DocumentAuthors
  intervals: readonly Interval[]
}
