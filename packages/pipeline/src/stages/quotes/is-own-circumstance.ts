import { verbOver, Word } from '@onrecord/grammar'
import { contains, type Span } from '@onrecord/schema'
import type { FoundQuotation } from './quotation.ts'

/**
 * Whether a time or place in a statement belongs to the utterance, and not to another clause: "on Friday" in "Quill said on
 * Friday that it rained", and not in "Quill, who came on Friday, said that it rained". Within quoted words the tree is not to
 * be trusted.
 */
export function isOwnCircumstance(
  span: Span,
  { statement, cue, content }: FoundQuotation,
): boolean {
  if (cue === null) return true
  const word = statement.items.find((item) => item.start >= span.start && item.start < span.end)
  const verb = word instanceof Word ? verbOver(word) : undefined
  if (verb === undefined || verb === cue.word || content.some((words) => contains(words, verb)))
    return true
  if (isNonFinite(cue.word)) return verb.head === undefined || governs(verb, cue.word)
  const isAdjunct = verb.fineTag === 'VBG' && verb.is('advcl') && verb.index < cue.word.index
  const main = isAdjunct && verb.head ? verb.head : verb
  return main.sentence !== cue.word.sentence || main.firstConjunct === cue.word.firstConjunct
}

/** Whether a verb without a finite form is in the clause of another: "came on Friday, prompting Quill [to call] it late". */
function governs(verb: Word, cue: Word): boolean {
  let word: Word | undefined = cue
  while (word && isNonFinite(word) && word.is('advcl', 'xcomp')) word = word.head
  return word === verb
}

const isNonFinite = ({ fineTag }: Word): boolean => fineTag === 'VBG' || fineTag === 'VB'
