import { isClausal, type Word } from '@onrecord/grammar'
import { contextOf } from '@onrecord/lexicon'

/** The PLOVER contexts of the words that depend on a trigger, in alphabetical order. */
export function findEventContexts(trigger: Word): string[] {
  const found = new Set<string>()
  const open = trigger.is('obj') && trigger.head ? [trigger, trigger.head] : [trigger]
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    const context = contextOf(isGerund(word) ? word.text.toLowerCase() : word.lemma)
    if (context && (isGerund(word) || !word.hasTag('VERB'))) found.add(context)
    open.push(...word.children.filter(isOfDeed))
  }
  return [...found].sort()
}

/** Whether a word is what somebody is accused of, as a gerund: "accused of smuggling". */
const isGerund = (word: Word): boolean => word.is('advcl') && word.isMarkedBy('of')

const isOfDeed = (child: Word): boolean =>
  isGerund(child) || !(isClausal(child) || child.is('nsubj', 'conj'))
