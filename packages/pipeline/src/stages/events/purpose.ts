import { isOrdinal, type Word } from '@onrecord/grammar'
import { effectOf, isThing } from '@onrecord/lexicon'

/** How many infinitives may say in turn what something is for: "a bill to give police tools to fight smugglers". */
const deepest = 4

/** Whether an infinitive says what a thing is for, which tells of no deed: "a bill to [punish] smugglers", "time to [leave]". */
export const isUse = (word: Word, depth = 0): boolean =>
  (word.isInfinitive && depth < deepest && (isUseOfNoun(word) || isUseOfObject(word, depth))) ||
  isUseOfDraft(word)

const isUseOfNoun = (word: Word): boolean =>
  word.is('acl') &&
  word.head?.hasTag('NOUN') === true &&
  effectOf(word.head.lemma, 'noun') === undefined &&
  !word.head.childrenBy('amod', 'nummod').some(isOrdinal)

/** Whether a participle says what a draft of a law would do: "a bill [banning] the party". */
const isUseOfDraft = (word: Word): boolean =>
  word.fineTag === 'VBG' &&
  word.is('acl') &&
  word.head !== undefined &&
  isThing(word.head.lemma, 'drafts')

/** The same for the object of a verb, to which the parser attaches the infinitive: "drafted a bill to [punish] smugglers". */
function isUseOfObject(word: Word, depth: number): boolean {
  const verb = word.is('advcl', 'xcomp') ? word.head : undefined
  const object = verb?.childBy('obj')
  if (verb === undefined || object?.range.next !== word.range.first) return false
  return isUse(verb, depth + 1) || isThing(object.lemma, 'documents')
}

/** Whether a verb tells what somebody is charged with, by a clause after a noun: "the charges that he [plotted] a coup". */
export function isCharge(word: Word): boolean {
  const clause = word.is('xcomp') && word.head ? word.head : word
  const noun = clause.is('acl', 'acl:relcl', 'ccomp') ? clause.head : undefined
  if (noun === undefined || !(isThing(noun.lemma, 'criticism') || isThing(noun.lemma, 'case')))
    return false
  const isComplete = clause.childBy('obj', 'xcomp', 'ccomp', 'nsubj:pass', 'cop') !== undefined
  return noun.isNoun && isComplete && clause.childBy('nsubj', 'nsubj:pass') !== undefined
}

/** Whether an infinitive says what something is done for, and not that it is done: "sent troops to [fight] the rebels". */
export const isPurpose = (word: Word): boolean => word.isInfinitive && word.is('advcl')
