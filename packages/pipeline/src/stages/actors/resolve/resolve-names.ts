import type { Knowledge } from '@onrecord/lexicon'
import type { Entity } from '@onrecord/schema'
import type { ActorMention } from '../../../results/actor-mention.ts'
import { addAbbreviations } from '../names/add-abbreviations.ts'
import { findAbbreviations } from '../names/find-abbreviations.ts'
import type { FoundName } from '../names/found-name.ts'
import { decidedBy } from '../rules.ts'
import { SentenceNames } from '../sentence-names.ts'
import { findMainState, type MainState } from './find-main-state.ts'
import { NameRegistry } from './name-registry.ts'
import { BodyResolver } from './resolve-body.ts'
import { PersonResolver } from './resolve-person.ts'
import { resolvePlace } from './resolve-place.ts'
import { resolveSharedNames } from './resolve-shared-names.ts'
import { SeatReader } from './seat-reader.ts'
import { SpeakingPlaces } from './speaking-places.ts'

export interface ResolvedNames {
  sentences: SentenceNames[]
  /** The mentions of names within names. */
  inner: ActorMention[]
  registry: NameRegistry
  /** The state that the text is about. */
  state: MainState | undefined
}

/**
 * Resolve the names of a text to entities. Abbreviations and full names of people are collected first, so that a short name
 * may precede the full one.
 *
 * @param earlier
 *   The people of an earlier section of the text.
 */
export function resolveNames(
  found: readonly SentenceNames[],
  knowledge: Knowledge,
  earlier: readonly Entity[] = [],
): ResolvedNames {
  const registry = new NameRegistry(knowledge)
  const abbreviations = findAbbreviations(found)
  const sentences = found.map((sentence) => {
    const names = addAbbreviations(sentence, abbreviations)
    return new SentenceNames(sentence.sentence, { names, titles: sentence.titles }, sentence.day)
  })
  const people = new PersonResolver(registry)
  for (const person of earlier) people.recall(person)
  const seats = new SeatReader()
  const speaking = new SpeakingPlaces()
  for (const sentence of sentences) {
    people.introduce(sentence)
    seats.introduce(sentence)
    speaking.introduce(sentence)
  }
  const state = findMainState(sentences)
  const bodies = new BodyResolver(registry, knowledge, abbreviations, state)
  const inner: ActorMention[] = []
  for (const sentence of sentences) {
    const mentions: ActorMention[] = []
    for (const [index, name] of sentence.names.entries()) {
      const before = isAdjacent(name, sentence.names[index - 1], sentence)
        ? mentions[index - 1]
        : undefined
      const isOfBody =
        abbreviations.has(name.words) || speaking.has(name) || isShortForBody(name, people, bodies)
      const mention = isOfBody
        ? undefined
        : (people.resolve(name, sentence) ?? resolvePlace(name, sentence, seats, registry))
      mentions.push(mention ?? bodies.resolve(name, sentence, before))
      inner.push(...name.inner.map((part) => resolveInner(part, registry)))
    }
    sentence.mentions = mentions
    sentence.mentions = resolveSharedNames(sentence, knowledge, registry)
  }
  return { sentences, inner, registry, state }
}

/** Whether a name that the analyser takes for a person's is a part of the name of an organization: "Mahan" for "Mahan Air". */
const isShortForBody = (name: FoundName, people: PersonResolver, bodies: BodyResolver): boolean =>
  name.type === 'PER' &&
  name.next === name.first + 1 &&
  bodies.hasPart(name) &&
  !people.hasIntroduced(name)

/** Whether a name follows another, with at most a possessive marker between. */
const isAdjacent = (
  { first }: FoundName,
  before: FoundName | undefined,
  { tree: { words } }: SentenceNames,
): boolean =>
  before !== undefined &&
  words.slice(before.next, first).every(({ isPossessiveSign }) => isPossessiveSign)

/** The mention of a state or place within another name, which is read as a place. */
function resolveInner(
  { start, end, bearers, words }: FoundName,
  registry: NameRegistry,
): ActorMention {
  const [bearer] = bearers
  const isState = bearer?.form === 'name'
  const entity = isState ? registry.addKnown(bearer.actor) : registry.addNew(words, 'place')
  return {
    start,
    end,
    type: 'GPE',
    form: 'name',
    entity,
    reading: 'place',
    ...decidedBy('name-inner'),
  }
}
