import { subjectOf } from './subject.ts'
import type { Word } from './word.ts'

/** The subject that an unresolved subject pronoun in reported speech refers to: "[the union] said it would". */
export function reportedSubject(pronoun: Word): Word | undefined {
  const clause = pronoun.head
  if (!pronoun.is('nsubj') || !pronoun.hasText('it', 'he', 'she', 'they')) return undefined
  const speaker = clause?.is('ccomp') && clause.head ? subjectOf(clause.head) : undefined
  return speaker && speaker.index < pronoun.index ? speaker : undefined
}
