import { toSentence } from '@onrecord/sdk/sentence'
import type { Mark } from './mark.ts'

/** Say what a mark stands for; the sentence has the date. */
export const describeMark = ({ entry }: Mark): string => toSentence(entry.record)
