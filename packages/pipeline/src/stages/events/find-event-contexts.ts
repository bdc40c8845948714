import { isClausal, type Word } from '@onrecord/grammar'
import { contexts } from '@onrecord/lexicon'

const contextOf = new Map(Object.entries(contexts))

/** The PLOVER contexts of the words that depend on a trigger, in alphabetical order. */
export function findEventContexts(trigger: Word): string[] {
  const found = new Set<string>()
  const open = trigger.is('obj') && trigger.head ? [trigger, trigger.head] : [trigger]
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    const context = word.hasTag('VERB') ? undefined : contextOf.get(word.lemma)
    if (context) found.add(context)
    open.push(...word.children.filter((child) => !isClausal(child) && !child.is('nsubj', 'conj')))
  }
  return [...found].sort()
}
