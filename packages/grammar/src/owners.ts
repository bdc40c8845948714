import { clauseOf } from './clause.ts'
import { withConjuncts } from './conjuncts.ts'
import { lightVerbOf } from './light-verb.ts'
import { objectsOfPreposition } from './prepositions.ts'
import type { Word } from './word.ts'

/** Whose a noun is, by one construction. */
export interface Owners {
  /** How the sentence shows it. */
  by: 'possessive' | 'agent' | 'of' | 'verb'
  /** The heads of the noun phrases, with their conjuncts. */
  words: readonly Word[]
}

/**
 * Whose a noun for an action is, the surest construction first: its possessor or a name before it ("Oman's pledge", "the
 * Omani pledge"), "by" or "from" after it, "of", or the agent of the light verb that it is the object of ("Oman made a
 * pledge").
 *
 * @param recipients
 *   The prepositions that introduce the recipient of the action, so that their objects are no owners: "of" after "arrest",
 *   "from" after "withdrawal".
 */
export function* ownersOf(noun: Word, recipients: readonly string[] = []): Generator<Owners> {
  const subjects = noun.hasTag('VERB') ? noun.childrenBy('nsubj') : []
  const before = [...noun.childrenBy('nmod:poss'), ...subjects, ...modifiersBefore(noun)]
  yield { by: 'possessive', words: before.flatMap(withConjuncts) }
  const hosts = [noun, ...recipients.flatMap((one) => objectsOfPreposition([noun], one))]
  yield { by: 'agent', words: objectsOfPreposition(hosts, 'by') }
  yield { by: 'agent', words: agentsBeside(noun) }
  if (!recipients.includes('from'))
    yield { by: 'agent', words: objectsOfPreposition([noun], 'from') }
  if (!recipients.includes('of')) yield { by: 'of', words: objectsOfPreposition([noun], 'of') }
  const verb = lightVerbOf(noun)
  if (verb) yield { by: 'verb', words: clauseOf(verb).agents }
}

/** The object of "by" right after a noun that the parser attached to its active verb: "condemned the raid [by Oman]". */
function agentsBeside(noun: Word): Word[] {
  const verb = noun.is('obj') ? noun.head : undefined
  if (verb === undefined || clauseOf(verb).isPassive) return []
  const beside = verb
    .childrenBy('obl')
    .filter((phrase) => phrase.preposition === 'by' && phrase.range.first === noun.range.next)
  return beside.flatMap(withConjuncts)
}

/** The modifiers before a noun, and before those: all three names of "the Rome-Oslo-Lima summit". */
function modifiersBefore(noun: Word): Word[] {
  const found: Word[] = []
  const open = [noun]
  for (let word = open.pop(); word !== undefined; word = open.pop())
    for (const child of word.childrenBy('compound', 'amod', 'flat', 'nmod:unmarked'))
      if (child.index < noun.index) {
        found.push(child)
        open.push(child)
      }
  return found.sort((a, b) => a.index - b.index)
}
