import type { Sentence, Word } from '@onrecord/grammar'
import { chooseBearer, findActions, findCueWord, peoplePart } from '@onrecord/lexicon'
import type { ActorMention } from '../../../results/actor-mention.ts'
import type { FoundName } from '../names/found-name.ts'
import { typeOf } from '../names/type-of.ts'
import { decidedBy } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import type { NameRegistry } from './name-registry.ts'
import type { SeatReader } from './seat-reader.ts'

/** The mention of a state, people or place; undefined where the name is of none. */
export function resolvePlace(
  name: FoundName,
  { tree, day }: SentenceNames,
  seats: SeatReader,
  registry: NameRegistry,
): ActorMention | undefined {
  const { start, end, words } = name
  const span = { start, end, form: 'name' } as const
  const bearers = name.bearers.filter(
    ({ actor, form }) => form !== 'name' || /^(?:state|place|people)$/.test(actor.kind),
  )
  const bearer = chooseBearer(bearers, {
    day,
    isNamed: (id) => registry.entities.has(id),
  })
  if (bearer?.form === 'seat') {
    const { reading, rule } = seats.read(name)
    const state = registry.addKnown(bearer.actor)
    return reading === 'place'
      ? {
          ...span,
          type: 'GPE',
          entity: registry.addNew(words, 'place'),
          reading,
          seatOf: state,
          ...decidedBy(rule),
        }
      : { ...span, type: 'GPE', entity: state, reading, ...decidedBy(rule) }
  }
  if (bearer) {
    const { actor, form } = bearer
    const reading = actor.kind === 'place' ? 'place' : form === 'people' ? 'people' : 'name'
    const people =
      form === 'people' && actor.kind === 'state' && isPeople(name, tree)
        ? registry.addPart(actor.id, peoplePart)
        : undefined
    const entity = people ?? registry.addKnown(actor)
    return { ...span, type: typeOf(bearer), entity, reading, ...decidedBy('name-known') }
  }
  const half = tree.words[name.first - 1]?.hasText('the') ? registry.halfNamed(words) : undefined
  if (half) {
    const entity = registry.addKnown(half)
    return { ...span, type: 'GPE', entity, reading: 'name', ...decidedBy('name-short') }
  }
  if (name.bearers.length > 0 || !/^(?:GPE|LOC)$/.test(name.type)) return undefined
  const entity = registry.addNew(words, 'place')
  return { ...span, type: name.type, entity, reading: 'place', ...decidedBy('name-new') }
}

/**
 * Whether a word for the people of a state is for them ("two Omanis", "the British", "Omanis fled"), and neither a modifier
 * ("British ships") nor a metonym of their government ("Omanis say", "the Omanis rejected the plan").
 */
function isPeople(name: FoundName, tree: Sentence): boolean {
  const head = tree.headOf(name)
  if (head === undefined || head.index >= name.next) return false
  const isDefinite = head.childBy('det')?.hasText('the') === true
  if (isMetonym(head, isDefinite)) return false
  const isModifier = head.is('amod', 'compound', 'nummod', 'flat')
  if (head.isPlural) return !isModifier || head.head?.index !== head.index + 1
  return !isModifier && isDefinite && !tree.words[name.next]?.hasTag('NOUN', 'PROPN')
}

/** Whether the people of a state say something, or do or have what governments do: "the Omanis’ refusal". */
function isMetonym(word: Word, isDefinite: boolean): boolean {
  const agent = word.firstConjunct
  const deed = agent.head
  if (deed === undefined || !agent.is('nsubj', 'obl:agent', 'nmod:poss')) return false
  if (word.childBy('nummod', 'det')?.hasText('the') === false) return false
  const kind = deed.hasTag('VERB') ? 'verb' : 'noun'
  const isTransitive = kind === 'verb' && !/s$/.test(word.text) && deed.childBy('obj') !== undefined
  return (
    findCueWord(deed.lemma, kind) !== undefined ||
    (isDefinite && (isTransitive || findActions(`${kind}s`, deed.lemma).length > 0))
  )
}
