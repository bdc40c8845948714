import { clauseOf, objectsOfPreposition, type Word } from '@onrecord/grammar'
import { type ActionRule, isPeopleNoun, isThing } from '@onrecord/lexicon'
import type { FoundParticipant, Surroundings } from './event.ts'
import { isSomebody } from './is-somebody.ts'
import { hasActor } from './participants.ts'

/** The patient of a verb that is of one of some classes, by its head or its modifiers: "air strike", "aid package". */
export const findObject = (verb: Word, classes: readonly string[]): Word | undefined =>
  clauseOf(verb).patients.find((object) => isOfClass(object, classes))

/** Whether a noun is of one of some classes, or a modifier of it is, or what it measures. */
function isOfClass(noun: Word, classes: readonly string[]): boolean {
  const isMeasure = isThing(noun.lemma, 'measure') || noun.hasTag('NUM')
  const measured = isMeasure
    ? ['of', 'in'].flatMap((preposition) => objectsOfPreposition([noun], preposition))
    : []
  if (classes.includes('persons') && isPeopleNoun(noun.lemma)) return true
  return [noun, ...noun.childrenBy('compound', 'amod'), ...measured].some(({ lemma }) =>
    classes.some((wanted) => isThing(lemma, wanted) || isThing(lemma.replace(/s$/, ''), wanted)),
  )
}

/** The object of one of some prepositions that is of one of the classes that go with it; no class means any. */
export function findPhrase(
  word: Word,
  phrases: Readonly<Record<string, readonly string[]>>,
): Word | undefined {
  const heads = [word, ...clauseOf(word).patients]
  for (const [preposition, classes] of Object.entries(phrases)) {
    const found = objectsOfPreposition(heads, preposition).find(
      (head) => classes.length === 0 || isOfClass(head, classes),
    )
    if (found) return found
  }
  return undefined
}

/**
 * Whether a verb has one of some words for a predicate after it, "held responsible", or words in marks that are no praise where
 * `marks` is among them: called the plan “a bad joke”.
 */
export const hasPredicate = (verb: Word, wanted: readonly string[]): boolean =>
  verb.children.some(
    (child) =>
      child.index > verb.index &&
      (wanted.includes(child.lemma) || (wanted.includes('marks') && isReproach(child))),
  )

const isReproach = (predicate: Word): boolean => {
  if (!predicate.is('xcomp', 'obj', 'obl')) return false
  const { words } = predicate.sentence
  const { first, next } = predicate.range
  const term = words.slice(first, next)
  const opens = term.some(({ text }) => quotationMark.test(text))
  return opens && !term.some(({ lemma }) => isThing(lemma, 'esteem'))
}

const quotationMark = /^["“«]$/

/** Whether an agent is what an action asks for: of a class of nouns, a person, or any actor. */
export const isBy = (
  wanted: string,
  word: Word,
  agents: readonly FoundParticipant[],
  surroundings: Surroundings,
): boolean =>
  wanted === 'actor'
    ? hasActor(agents)
    : clauseOf(word).agents.some((agent) =>
        wanted === 'person' ? isPerson(agent, surroundings) : isOfClass(agent, [wanted]),
      )

/** Whether a recipient is what an action asks for. */
export function isWho(
  who: ActionRule['who'],
  recipient: FoundParticipant,
  surroundings: Surroundings,
): boolean {
  if (recipient.isOwner) return false
  if (who === 'actor') return recipient.entity !== null || recipient.isPlace === true
  if (who === 'somebody') return isSomebody(recipient)
  return isPerson(recipient, surroundings)
}

const isPerson = (
  words: { start: number; end: number },
  { mentions, references }: Surroundings,
): boolean =>
  [mentions, references].some((index) =>
    index.overlapping(words).some(({ type }) => type === 'PER'),
  )
