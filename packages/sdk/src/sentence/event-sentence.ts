import type { Actor, EventOfType, EventType } from '../records/types.ts'
import { closeSentence, putVerb } from './clause.ts'
import { verbOf } from './event-verbs.ts'
import { isPluralName, listNames, nameActor } from './name-actor.ts'
import { quoteClause } from './quote-clause.ts'

/**
 * Put an event into a sentence: "Russia bans the Taliban (February 2003)." It is in the present tense. An event that is no fact says so:
 * "plans to ban", "may ban", "does not ban". A gloss is the sentence where there is one, and where the event is an act of speech whose
 * words are known, these are: "Ada Quill accuses Oman of delay".
 */
export function eventSentence(event: EventOfType<EventType>): string {
  const { gloss, date, place } = event
  return closeSentence(
    gloss ?? findWords(event) ?? eventClause(event),
    date,
    gloss ? undefined : place,
  )
}

/** The clause of a quote that has the same parties as the event. */
function findWords({
  agents,
  recipients,
  quotes,
  status,
}: EventOfType<EventType>): string | undefined {
  if (status !== 'actual') return undefined
  const same = quotes.find(({ text, speaker, coSpeakers, about, addressees }) => {
    const speakers = speaker ? [speaker, ...coSpeakers] : coSpeakers
    return (
      text !== undefined &&
      speakers.length === agents.length &&
      agents.every((agent) => includes(speakers, agent)) &&
      recipients.every((recipient) => includes([...about, ...addressees], recipient))
    )
  })
  return same && quoteClause(same)
}

function eventClause({ type, mode, agents, recipients, status }: EventOfType<EventType>): string {
  const verb = verbOf(type, mode)
  const others = recipients.filter((recipient) => !includes(agents, recipient))
  const isMutual = agents.length > 1 && recipients.length > 0 && others.length === 0
  const isPlural = agents.length > 1 || agents.some(isPluralName)
  const subject = listNames(agents.map(nameActor)) || 'somebody'
  if (isMutual) {
    const mutual = verb.endsWith(' with') ? verb.slice(0, -5) : `${verb} each other`
    return `${subject} ${putVerb(mutual, status, true)}`
  }
  const object = listNames(others.map(nameActor)) || 'somebody'
  return `${subject} ${putVerb(verb, status, isPlural)} ${object}`
}

const includes = (actors: readonly Actor[], { id }: Actor): boolean =>
  actors.some((actor) => actor.id === id)
