import { findVerb, type Gender } from '@onrecord/lexicon'
import type { Word } from './word.ts'

/** The features of a pronoun of the third person, with which its antecedent agrees. */
export interface Pronoun {
  kind: 'person' | 'thing' | 'several'
  gender?: Gender
  /** Whether its antecedent may be the subject of its own clause: "his", "its". */
  isBound: boolean
}

/** The personal pronouns with all their forms. */
const forms = {
  he: 'he him his himself',
  she: 'she her hers herself',
  it: 'it its itself',
  they: 'they them their theirs themselves',
  I: 'i me my mine myself',
  we: 'we us our ours ourselves',
  you: 'you your yours yourself yourselves',
} as const
export type PersonalPronoun = keyof typeof forms

const byForm = new Map(
  (Object.keys(forms) as PersonalPronoun[]).flatMap((pronoun) =>
    forms[pronoun].split(' ').map((form) => [form, pronoun] as const),
  ),
)
const possessive = /^(?:his|hers|its|theirs?)$/i
const features = new Map<PersonalPronoun, Omit<Pronoun, 'isBound'>>([
  ['he', { kind: 'person', gender: 'male' }],
  ['she', { kind: 'person', gender: 'female' }],
  ['it', { kind: 'thing' }],
  ['they', { kind: 'several' }],
])

/** The personal pronoun that a word is a form of: "he" for "himself". "US" in capitals is none. */
export const personalPronoun = (form: string): PersonalPronoun | undefined =>
  form === 'US' ? undefined : byForm.get(form.toLowerCase())

/** Whether the "it" of a verb is an expletive: "it rained". */
export const isImpersonal = (verb: Word): boolean =>
  findVerb(verb.lemma)?.impersonal === true && verb.childBy('obj') === undefined

/**
 * Read a word as a pronoun of the third person. "It" is one as a subject alone: as an object it mostly refers to a clause,
 * and as an expletive to nothing.
 */
export function readPronoun(word: Word): Pronoun | undefined {
  if (!word.fineTag.startsWith('PRP') || word.is('expl')) return undefined
  if (word.hasText('it') && !word.is('nsubj')) return undefined
  const pronoun = personalPronoun(word.text)
  const found = pronoun && features.get(pronoun)
  const isPossessive =
    possessive.test(word.text) || (word.hasText('her') && word.fineTag === 'PRP$')
  return found && { ...found, isBound: isPossessive || word.isReflexive }
}
