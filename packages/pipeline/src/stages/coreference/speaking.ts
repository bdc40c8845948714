import { isThing, mayReport } from '@onrecord/lexicon'
import { Kind, type Phrase, Pronoun } from './phrase.ts'

const speakers: ReadonlySet<Kind> = new Set([Kind.person, Kind.body, Kind.people])

/** Whether a phrase is the subject of a verb of speech or thought: "they said". */
export const isSpeaking = ({ head }: Phrase): boolean =>
  head.is('nsubj') && head.head?.hasTag('VERB') === true && mayReport(head.head.lemma)

/** Whether a phrase may be for somebody, or for a document, so that a verb of speech can have it for its subject. */
export const maySpeak = ({ kind, name, pronoun, lemma }: Phrase): boolean =>
  pronoun !== Pronoun.none ||
  name !== undefined ||
  speakers.has(kind) ||
  isThing(lemma, 'documents')
