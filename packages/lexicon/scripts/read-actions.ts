import { type EventType, eventTypes } from '@onrecord/schema'
import type { z } from 'zod'
import {
  ActionFile,
  type ActionRule,
  type Actions,
  ContextFile,
  ThingFile,
  wordKinds,
} from '../src/words/action-schemas.ts'
import type { EventTrait, EventTraits } from '../src/words/event-traits.ts'
import { particularity } from '../src/words/particularity.ts'
import { listData, readData } from './read-data.ts'

/** Files of `data/events` that hold no actions. */
const others = new Set(['contexts', 'things'])

type Example = z.infer<typeof ActionFile>['actions'][number] & Pick<ActionRule, 'type'>

/** Read the files of actions, one an event type. */
export const readActionFiles = () =>
  listData('events')
    .filter((path) => !others.has(nameOf(path)))
    .map((path) => ({ path, ...readData(path, ActionFile) }))

/** Read `data/events`: the actions, for each word those with the most conditions first, and the words that their conditions name. */
export function readActions() {
  const files = readActionFiles()
  const examples = files.flatMap(({ type, actions }) =>
    actions.map((action) => ({ ...action, type })),
  )
  const ordered = [...examples].sort((a, b) => particularity(b) - particularity(a))
  const { things } = readData('events/things.yml', ThingFile)
  const contexts = readData('events/contexts.yml', ContextFile)
  return {
    examples,
    sentences: { contexts },
    actions: toActions(ordered),
    traits: toTraits(files),
    things: toThings(things, examples),
    contexts: invert(contexts.contexts),
  }
}

const nameOf = (path: string): string => path.replace(/^.*\/|\.yml$/g, '')

/** By word, the name of its list. */
const invert = (lists: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([name, words]) => words.map((word) => [word, name])),
  )

function toActions(ordered: readonly Example[]): Actions {
  const actions: Actions = { rules: [], verbs: {}, adjectives: {}, nouns: {} }
  const rules: ActionRule[] = []
  for (const { verbs, adjectives, nouns, match, miss, ...rule } of ordered) {
    const place = rules.push(rule) - 1
    const lists = { verbs, adjectives, nouns }
    for (const kind of wordKinds)
      for (const word of lists[kind] ?? [])
        actions[kind] = { ...actions[kind], [word]: [...(actions[kind][word] ?? []), place] }
  }
  return { ...actions, rules }
}

/** By type, its traits. */
function toTraits(files: readonly z.infer<typeof ActionFile>[]): EventTraits {
  const traitsOf = (wanted: string) => files.find(({ type }) => type === wanted)?.traits ?? []
  return Object.fromEntries(eventTypes.map((type) => [type, traitsOf(type)])) as Record<
    EventType,
    EventTrait[]
  >
}

/** By noun, its classes of things, and the types of the events that it denotes. */
function toThings(
  things: Readonly<Record<string, readonly string[]>>,
  actions: readonly { type: string; nouns?: readonly string[] | undefined }[],
): Record<string, string[]> {
  const classes = new Map<string, Set<string>>()
  const add = (noun: string, name: string) =>
    classes.set(noun, (classes.get(noun) ?? new Set()).add(name))
  for (const [name, nouns] of Object.entries(things)) for (const noun of nouns) add(noun, name)
  for (const { type, nouns = [] } of actions) for (const noun of nouns) add(noun, type)
  return Object.fromEntries([...classes].map(([noun, names]) => [noun, [...names]]))
}
