import type { Word } from '@onrecord/grammar'
import { effectOf } from '@onrecord/lexicon'

/** Whether an infinitive says what a thing is for, which tells of no deed: "a bill to [punish] smugglers", "time to [leave]". */
export const isUse = (word: Word): boolean =>
  word.isInfinitive &&
  word.is('acl') &&
  word.head?.hasTag('NOUN') === true &&
  effectOf(word.head.lemma, 'noun') === undefined

/** Whether an infinitive says what something is done for, and not that it is done: "sent troops to [fight] the rebels". */
export const isPurpose = (word: Word): boolean => word.isInfinitive && word.is('advcl')
