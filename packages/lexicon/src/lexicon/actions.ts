import { eventTypes } from '@onrecord/schema'
import type { ActionRule, WordKind } from '../words/action-schemas.ts'
import { wordKinds } from '../words/action-schemas.ts'
import { particularity } from '../words/particularity.ts'

/** The actions by kind of word and lemma, those with the most conditions first, and the nouns that their conditions name. */
export interface ActionIndex {
  readonly rules: Readonly<Record<WordKind, ReadonlyMap<string, readonly ActionRule[]>>>
  /** By noun, its classes of things, and the types of the events that it denotes. */
  readonly things: ReadonlyMap<string, ReadonlySet<string>>
}

/** An action with its words. */
export type WordedAction = ActionRule &
  Readonly<Partial<Record<WordKind, readonly string[] | undefined>>>

/**
 * Add actions and classes of things. The actions of a word replace those that the word had; a noun that is added to a class of
 * things keeps its other classes.
 *
 * @param things
 *   Nouns, each with a class.
 */
export function extendActions(
  before: ActionIndex,
  actions: readonly WordedAction[],
  things: readonly (readonly [noun: string, name: string])[],
): ActionIndex {
  const rules = { ...before.rules }
  for (const kind of wordKinds)
    rules[kind] = new Map([...before.rules[kind], ...groupRules(actions, kind)])
  const classes = new Map<string, Set<string>>()
  const classesOf = (noun: string) => classes.get(noun) ?? new Set(before.things.get(noun))
  for (const noun of actions.flatMap(({ nouns = [] }) => nouns))
    classes.set(noun, new Set([...classesOf(noun)].filter((name) => !isType(name))))
  for (const { nouns = [], type } of actions)
    for (const noun of nouns) classes.set(noun, classesOf(noun).add(type))
  for (const [noun, name] of things) classes.set(noun, classesOf(noun).add(name))
  return { rules, things: new Map([...before.things, ...classes]) }
}

const isType = (name: string): boolean => (eventTypes as readonly string[]).includes(name)

/** The actions by the words of a kind. */
function groupRules(
  actions: readonly WordedAction[],
  kind: WordKind,
): ReadonlyMap<string, readonly ActionRule[]> {
  const groups = new Map<string, readonly ActionRule[]>()
  for (const action of [...actions].sort((a, b) => particularity(b) - particularity(a))) {
    const { verbs, adjectives, nouns, ...rule } = action
    for (const word of action[kind] ?? []) groups.set(word, [...(groups.get(word) ?? []), rule])
  }
  return groups
}
