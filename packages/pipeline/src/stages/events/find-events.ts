import { clauseOf, lightVerbOf, type Word } from '@onrecord/grammar'
import { type ActionRule, findCueWord, isThing, traitsOf } from '@onrecord/lexicon'
import type { FoundParticipant, Match, Surroundings } from './event.ts'
import { findContained } from './find-contained.ts'
import { isDeed } from './find-deed-agents.ts'
import { findSettingAgents, findSettingState, isAccident } from './find-setting.ts'
import { isSomebody } from './is-somebody.ts'
import { matchAction } from './match-action.ts'
import { isAmong } from './participants.ts'
import { isUse } from './purpose.ts'
import { type EventRule, eventRules } from './rules.ts'
import { actionsOf } from './word-actions.ts'

/** What an action may ask of its arguments. */
const conditions = ['object', 'with', 'complement', 'content', 'who'] as const

/** An event with the rule that found its parties. */
export interface FoundEvent extends Match {
  rule: EventRule
  /** Whether its agent is not told, in a passive or with a deed for subject: "was killed", "a raid killed". */
  isAgentless: boolean
}

/** The events that the words of a sentence tell, in order. */
export function findEvents(words: readonly Word[], surroundings: Surroundings): FoundEvent[] {
  const found: FoundEvent[] = []
  const contained = new Set<Word>()
  const byVerb = new Map<Word, FoundEvent>()
  for (const word of words) {
    const match = isUse(word) || isModifier(word) ? undefined : matchAction(word, surroundings)
    const event = match && applyRules(match, surroundings)
    if (match === undefined || event === undefined) continue
    if (event.recipients.length === 0) event.recipients = findShared(event, found)
    dropDeeds(event)
    addSetting(event, surroundings)
    if (!isWhole(event) || isGeneral(event) || isTag(event) || isRepeated(event, found)) continue
    if (event.isAgentless && event.agents.length === 0 && isAccident(word)) continue
    for (const other of findContained(match)) contained.add(other)
    if (event.rule.isNominal) {
      const verb = lightVerbOf(word)
      if (verb && byVerb.get(verb)?.action.type === event.action.type) continue
    } else byVerb.set(word, event)
    found.push(event)
  }
  return found.filter(({ word, action, rule }) => {
    const verb = rule.isNominal === true && word.is('nsubj', 'obl') ? word.head : undefined
    const isSubject = verb && byVerb.get(verb)?.action.type === action.type
    return !contained.has(word) && isSubject !== true
  })
}

/** Whether a noun only says what kind another is of: "an aid charity". */
const isModifier = (word: Word): boolean =>
  word.isNoun &&
  word.is('compound') &&
  word.head !== undefined &&
  actionsOf(word.head, 'nouns').length === 0

function applyRules(match: Match, surroundings: Surroundings): FoundEvent | undefined {
  for (const rule of eventRules) {
    const parties = rule.find(match, surroundings)
    if (parties)
      return { ...match, ...parties, rule, isAgentless: lacksAgent(match, parties, rule) }
  }
  return undefined
}

/** Whether nothing beside a passive tells who acts, nor beside a noun for an attack: "the raid on Oman". */
const lacksAgent = (
  { action }: Match,
  { agents }: Pick<Match, 'agents'>,
  { isPassive, isNominal }: EventRule,
): boolean =>
  isPassive === true ||
  (isNominal === true && agents.length === 0 && traitsOf(action.type).agentlessNoun)

/** Whether a noun is for a deed or weapon, whose agent is not told. */
const isMeans = (lemma: string): boolean =>
  isDeed(lemma) || isThing(lemma, 'weapon') || isThing(lemma, 'projectile')

/** Whether a participle tells to whom somebody says something: "speaking to the press, Ada Quill said". */
const isTag = ({ word, action }: FoundEvent): boolean =>
  action.type === 'CONSULT' &&
  word.hasLemma('speak', 'talk') &&
  word.fineTag === 'VBG' &&
  word.is('advcl') &&
  word.childBy('mark') === undefined &&
  word.head !== undefined &&
  findCueWord(word.head.lemma, 'verb') !== undefined

/** Leave out agents that are deeds or weapons: "[a bombing] killed five", "[missiles] struck the port". */
function dropDeeds(event: FoundEvent): void {
  const { agents, action } = event
  const isDone =
    agents.length > 0 && agents.every((one) => one.entity === null && isMeans(one.head.lemma))
  if (!isDone || !traitsOf(action.type).agentless || event.recipients.length === 0) return
  event.agents = []
  event.isAgentless = true
}

/** Add the party that only the place or the operation tells. */
function addSetting(event: FoundEvent, surroundings: Surroundings): void {
  const { word, action, agents, recipients, rule, isAgentless } = event
  const traits = traitsOf(action.type)
  const isAttack = traits.agentlessNoun && rule.isNominal === true
  const isLocal = traits.settingRecipient || isAttack
  if (isLocal && recipients.every(({ entity }) => entity === null)) {
    const state = findSettingState(word, surroundings).filter((one) => !isAmong(one, agents))
    if (state.length > 0) event.recipients = state
  }
  if (!(isAgentless && traits.agentless && agents.length === 0)) return
  const doers = findSettingAgents(word, surroundings)
  const found =
    doers.length === 0 && traits.settingAgent ? findSettingState(word, surroundings) : doers
  event.agents = found.filter((one) => !isAmong(one, recipients))
}

/** Whether an event has both parties, or one of them by name where that is enough. */
function isWhole({ word, agents, recipients, action, rule, isAgentless }: FoundEvent): boolean {
  if (agents.length > 0 && !agents.some(isSomebody)) return false
  if (isLawsEffect({ agents, word }) || isNameOfThing({ action, recipients })) return false
  if (agents.length > 0 && recipients.length > 0) return true
  const [known] = agents.length > 0 ? agents : recipients
  if (known === undefined || !isNamed(known)) return false
  const traits = traitsOf(action.type)
  if (isAgentless) return traits.agentless || traits.agentlessNoun
  if (agents.length > 0 && action.alone === true) return true
  return agents.length > 0 && known.entity !== null && !rule.isNominal && isPlain(word, action)
}

/** Whether a verb tells an event by itself, without an object or a particle: "Ada Quill sued". */
const isPlain = (word: Word, action: ActionRule): boolean =>
  word.hasTag('VERB') &&
  !traitsOf(action.type).reciprocal &&
  conditions.every((condition) => action[condition] === undefined) &&
  word.childBy('compound', 'advmod', 'obj') === undefined

/**
 * Whether nobody does it in particular: a passive in the present of nobody known, "officials are impeached", a case that is
 * supposed, "if he is killed", nobody at all, "no president was removed", a right, "he is allowed to vote", and a question in an interview, "asked about it".
 */
function isGeneral({ word, action, agents, recipients, isAgentless }: FoundEvent): boolean {
  if (!isAgentless || agents.length > 0) return false
  const isKnown = recipients.some(({ entity }) => entity !== null)
  const isPresent = word.childBy('aux')?.hasText('is', 'are', 'be', 'being') === true
  const isQuestion = action.type === 'REQUEST' && word.childBy('xcomp', 'ccomp') === undefined
  const isNobody = recipients.some(({ head }) => head.childBy('det')?.hasText('no') === true)
  const isSupposed = clauseOf(word).status === 'hypothetical' && word.hasTag('VERB')
  const isRight = isPresent && action.mode === 'access'
  return (isPresent && !isKnown) || isRight || isQuestion || isNobody || isSupposed
}

/** Whether the same is told already: "marched in Oman, protesting the delay". */
const isRepeated = (
  { agents, recipients, action }: FoundEvent,
  before: readonly FoundEvent[],
): boolean =>
  recipients.length === 0 &&
  before.some(
    (other) =>
      other.action.type === action.type &&
      agents.length > 0 &&
      agents.every((agent) => isAmong(agent, other.agents)),
  )

/** Whether only a thing is given a name in marks, which blames nobody: called the day “crushing”. */
const isNameOfThing = ({
  action,
  recipients,
}: Pick<FoundEvent, 'action' | 'recipients'>): boolean =>
  action.complement?.includes('marks') === true && recipients.every(({ entity }) => entity === null)

/** Whether only something that belongs to the agents may do it: "Oman's bill would allow it". */
const isLawsEffect = ({ agents, word }: Pick<FoundEvent, 'agents' | 'word'>): boolean =>
  agents.length > 0 &&
  agents.every(({ isOwner }) => isOwner === true) &&
  clauseOf(word).status === 'hypothetical'

const isNamed = (one: FoundParticipant): boolean =>
  (one.entity !== null && one.isUnnamed !== true) ||
  (one.head.hasTag('NOUN', 'NUM') && isSomebody(one))

/** The recipients of the event before of the same agent: "warned Oman and cut aid". */
function findShared(
  { agents, action }: FoundEvent,
  before: readonly FoundEvent[],
): readonly FoundParticipant[] {
  const last = before.at(-1)
  if (last === undefined || action.object === undefined) return []
  const isSame = last.agents.some((agent) => agent.entity !== null && isAmong(agent, agents))
  return isSame ? last.recipients.filter(({ entity, isPlace }) => entity !== null && !isPlace) : []
}
