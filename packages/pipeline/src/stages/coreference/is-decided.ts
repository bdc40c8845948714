import type { ActorMention } from '../../results/actor-mention.ts'

/** Whether a mention was decided by a name or by a rule for offices and collectives, so that its entity stands. */
export const isDecided = ({ rule }: ActorMention): boolean => rule !== 'proposal'
