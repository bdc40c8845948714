import { subjectOf, type Word } from '@onrecord/grammar'

/** The subject that an unresolved subject pronoun in reported speech refers to: "[the union] said it would". */
export function findSpeakerOf(pronoun: Word): Word | undefined {
  const clause = pronoun.head
  if (!pronoun.is('nsubj') || !pronoun.hasText('it', 'he', 'she', 'they')) return undefined
  const speaker = clause?.is('ccomp') && clause.head ? subjectOf(clause.head) : undefined
  return speaker && speaker.index < pronoun.index ? speaker : undefined
}
