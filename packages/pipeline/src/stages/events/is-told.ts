import { clauseOf, type Word } from '@onrecord/grammar'
import { type ActionRule, findCueWord, traitsOf } from '@onrecord/lexicon'
import type { FoundParticipant } from './event.ts'
import type { FoundEvent } from './found-event.ts'
import { isSomebody } from './is-somebody.ts'
import { hasActor, isAmong } from './participants.ts'

/** What an action may ask of its arguments. */
const conditions = ['object', 'with', 'complement', 'content', 'who'] as const

/**
 * Whether words tell an event: somebody in particular does it, and the sentence has not told it yet.
 *
 * @param before
 *   The events of the sentence before it.
 */
export const isTold = (event: FoundEvent, before: readonly FoundEvent[]): boolean =>
  isWhole(event) && !isGeneral(event) && !isTag(event) && !isRepeated(event, before)

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
  word.childBy('compound', 'advmod', 'obj', 'ccomp') === undefined

/**
 * Whether nobody does it in particular: a passive in the present of nobody known, "officials are impeached", a case that is
 * supposed, "if he is killed", nobody at all, "no president was removed", a right, "he is allowed to vote", and a question in an
 * interview, "asked about it".
 */
function isGeneral({ word, action, agents, recipients, isAgentless }: FoundEvent): boolean {
  if (!isAgentless || agents.length > 0) return false
  const isPresent = word.childBy('aux')?.hasText('is', 'are', 'be', 'being') === true
  const isQuestion = action.type === 'REQUEST' && word.childBy('xcomp', 'ccomp') === undefined
  const isNobody = recipients.some(({ head }) => head.childBy('det')?.hasText('no') === true)
  const isSupposed = clauseOf(word).status === 'hypothetical' && word.hasTag('VERB')
  const isRight = isPresent && action.mode === 'access'
  return (
    (isPresent && !hasActor(recipients) && !recipients.some(isCounted)) ||
    isRight ||
    isQuestion ||
    isNobody ||
    isSupposed
  )
}

/** Whether a noun phrase is for some number of people: "56 people", "two nurses". */
const isCounted = ({ head }: FoundParticipant): boolean =>
  head.hasTag('NUM') || head.childBy('nummod') !== undefined

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
  action.complement?.includes('marks') === true && !hasActor(recipients)

/** Whether only something that belongs to the agents may do it: "Oman's bill would allow it". */
const isLawsEffect = ({ agents, word }: Pick<FoundEvent, 'agents' | 'word'>): boolean =>
  agents.length > 0 &&
  agents.every(({ isOwner }) => isOwner === true) &&
  clauseOf(word).status === 'hypothetical'

const isNamed = (one: FoundParticipant): boolean =>
  (one.entity !== null && one.isUnnamed !== true) ||
  (one.head.hasTag('NOUN', 'NUM') && isSomebody(one))

/** Whether a participle tells to whom somebody says something: "speaking to the press, Ada Quill said". */
const isTag = ({ word, action }: FoundEvent): boolean =>
  action.type === 'CONSULT' &&
  word.hasLemma('speak', 'talk') &&
  word.fineTag === 'VBG' &&
  word.is('advcl') &&
  word.childBy('mark') === undefined &&
  word.head !== undefined &&
  findCueWord(word.head.lemma, 'verb') !== undefined
