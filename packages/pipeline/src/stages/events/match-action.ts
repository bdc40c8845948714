import { agentsOf, patientsOf, phrasesAfter } from '../../trees/clause.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { ActionRule, ContentSense, WordKind } from '../../vocabulary/action-schemas.ts'
import { findActions, isThing } from '../../vocabulary/find-actions.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { type Content, findContents } from './find-content.ts'
import { findNounAgents } from './find-noun-agents.ts'
import { findParticipants } from './find-participants.ts'
import { findRecipients } from './find-recipients.ts'
import { isSomebody } from './is-somebody.ts'

export interface Match {
  action: ActionRule
  agents: readonly FoundParticipant[]
  recipients: FoundParticipant[]
  /** The clause that the action is about, where it needs one. */
  content: Content | undefined
  /** The object that decides on the action, where one does. */
  object: number | undefined
}

const hostile = /^(?:REJECT|THREATEN|PROTEST|SANCTION|COERCE|ASSAULT|ACCUSE)$/
/** Types of events whose recipient may be a thing: "condemned the decision", "shelled a depot". */
const toThings = /^(?:ACCUSE|SUPPORT|REJECT|ASSAULT|COERCE|RETREAT)$/
/** How many actions may stand in one another: each is read more than once. */
const deepest = 4
const kinds: Readonly<Record<string, WordKind>> = {
  VERB: 'verbs',
  AUX: 'verbs',
  ADJ: 'adjectives',
  NOUN: 'nouns',
  PROPN: 'nouns',
}

/** The lemma of a token as the vocabulary has it. */
export const lemmaAt = (tree: SentenceTree, index: number): string =>
  tree.tokens[index]?.lemma.toLowerCase() ?? ''

/** The action that a word tells, as its arguments decide: "struck a deal", "struck a convoy". */
export function matchAction(
  index: number,
  surroundings: Surroundings,
  known?: readonly FoundParticipant[],
): Match | undefined {
  const { tree } = surroundings
  const kind = kinds[tree.tokens[index]?.tag ?? '']
  if (kind === undefined || surroundings.depth > deepest) return undefined
  const agents =
    known ??
    (kind === 'nouns'
      ? findNounAgents(index, surroundings, isObjective(tree, index)).agents
      : findParticipants(agentsOf(tree, index), surroundings))
  let fallback: Match | undefined
  for (const action of findWordActions(tree, index, kind)) {
    const match = matchRule(action, index, agents, surroundings)
    if (match === undefined) continue
    if (match.recipients.length > 0) return match
    fallback ??= match
  }
  return fallback
}

/** Whether "of" leads from a noun to whom something is done. */
const isObjective = (tree: SentenceTree, index: number): boolean =>
  findWordActions(tree, index, 'nouns').some(({ to }) => to.includes('of'))

/** The actions of a word: with its particle, if it has one, or alone. */
function findWordActions(tree: SentenceTree, index: number, kind: WordKind): readonly ActionRule[] {
  const lemma = lemmaAt(tree, index)
  if (kind === 'nouns') {
    const own = findActions(kind, lemma)
    return own.length > 0 ? own : findActions(kind, lemma.replace(/s$/, ''))
  }
  for (const child of tree.children(index)) {
    if (child < index || child > index + 4) continue
    const withParticle = findActions(kind, `${lemma} ${lemmaAt(tree, child)}`)
    if (withParticle.length > 0) return withParticle
  }
  return findActions(kind, lemma)
}

function matchRule(
  action: ActionRule,
  index: number,
  agents: readonly FoundParticipant[],
  surroundings: Surroundings,
): Match | undefined {
  const { tree } = surroundings
  const content = action.content ? findContent(action, index, surroundings) : undefined
  if (action.content && content === undefined) return undefined
  const object = action.object?.length ? findObject(tree, index, action.object) : undefined
  if (action.object?.length && object === undefined) return undefined
  const phrase = action.with && findPhrase(tree, index, action.with)
  if (action.with && phrase === undefined) return undefined
  if (action.complement && !hasComplement(tree, index, action.complement)) return undefined
  if (action.by && !isBy(action.by, index, surroundings)) return undefined
  const found = findRecipients({ action, index, content, object, phrase, agents }, surroundings)
  const recipients = toThings.test(action.type)
    ? found
    : found.filter((one) => isSomebody(one, surroundings) || isThingOfOthers(one, surroundings))
  if (action.who && !recipients.some((one) => isWho(action.who, one, surroundings)))
    return undefined
  return { action, agents, recipients, content, object }
}

/** Whether words are for a thing that is not one's own and no event: "the bridge", and no "its border" or "talks". */
function isThingOfOthers({ head }: FoundParticipant, { tree }: Surroundings): boolean {
  if (tree.tokens[head]?.tag !== 'NOUN' || findWordActions(tree, head, 'nouns').length > 0)
    return false
  return tree.childrenBy(head, 'nmod:poss').every((owner) => tree.tokens[owner]?.tag !== 'PRON')
}

function findContent(
  { content: wanted = [], is, not }: ActionRule,
  index: number,
  surroundings: Surroundings,
): Content | undefined {
  return findContents(surroundings.tree, index).find((content) => {
    if (!wanted.includes(content.kind)) return false
    const sense = senseOf(content, surroundings)
    return (is === undefined || (sense && is.includes(sense))) && !(sense && not?.includes(sense))
  })
}

/** What a content would be for whom it concerns, where it can be told. */
function senseOf(
  { verb, isNegated }: Content,
  surroundings: Surroundings,
): ContentSense | undefined {
  if (isNegated) return 'negated'
  const type = typeOf(verb, surroundings)
  if (type === undefined) return undefined
  return hostile.test(type) ? 'hostile' : 'cooperative'
}

function typeOf(verb: number, outer: Surroundings): string | undefined {
  const surroundings = { ...outer, depth: outer.depth + 1 }
  const { tree } = surroundings
  const own = matchAction(verb, surroundings)?.action.type
  if (own) return own
  const object = patientsOf(tree, verb).at(0)
  if (object !== undefined) return findWordActions(tree, object, 'nouns').at(0)?.type
  const inner = tree.childrenBy(verb, 'xcomp').at(0)
  return inner === undefined ? undefined : typeOf(inner, surroundings)
}

/** The object of a verb that is of one of some classes, by its head, or by its modifiers: "air strike", "aid package". */
function findObject(
  tree: SentenceTree,
  index: number,
  classes: readonly string[],
): number | undefined {
  return patientsOf(tree, index).find((object) => isOf(tree, object, classes))
}

function isOf(tree: SentenceTree, index: number, classes: readonly string[]): boolean {
  const isMeasure = isThing(lemmaAt(tree, index), 'measure') || tree.tokens[index]?.tag === 'NUM'
  const heads = [
    index,
    ...tree.childrenBy(index, 'compound', 'amod'),
    ...(isMeasure ? ['of', 'in'].flatMap((lead) => phrasesAfter(tree, [index], lead)) : []),
  ]
  return heads.some((head) => {
    const lemma = lemmaAt(tree, head)
    return classes.some(
      (wanted) => isThing(lemma, wanted) || isThing(lemma.replace(/s$/, ''), wanted),
    )
  })
}

/** What a preposition of some leads to, if it is of one of the classes that go with it. */
function findPhrase(
  tree: SentenceTree,
  index: number,
  phrases: Readonly<Record<string, readonly string[]>>,
): number | undefined {
  const heads = [index, ...patientsOf(tree, index)]
  for (const [preposition, classes] of Object.entries(phrases)) {
    const found = phrasesAfter(tree, heads, preposition).find(
      (head) => classes.length === 0 || isOf(tree, head, classes),
    )
    if (found !== undefined) return found
  }
  return undefined
}

const hasComplement = (tree: SentenceTree, index: number, wanted: readonly string[]): boolean =>
  tree.children(index).some((child) => child > index && wanted.includes(lemmaAt(tree, child)))

function isBy(wanted: string, index: number, surroundings: Surroundings): boolean {
  const { tree, mentions, references } = surroundings
  const agents = agentsOf(tree, index)
  if (wanted !== 'person') return agents.some((agent) => isOf(tree, agent, [wanted]))
  return agents.some((agent) => {
    const token = tree.tokens[agent]
    return (
      token &&
      [mentions, references].some((some) =>
        some.overlapping(token).some(({ type }) => type === 'PER'),
      )
    )
  })
}

function isWho(who: ActionRule['who'], one: FoundParticipant, surroundings: Surroundings): boolean {
  const { entity, start, end } = one
  const { mentions, references } = surroundings
  if (one.isOwner) return false
  if (who === 'actor') return entity !== null
  if (who === 'somebody') return isSomebody(one, surroundings)
  return [mentions, references].some((some) =>
    some.overlapping({ start, end }).some(({ type }) => type === 'PER'),
  )
}
