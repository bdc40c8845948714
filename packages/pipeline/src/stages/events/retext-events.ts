import type { Dating, ExtractedEvent, Participant } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { isPhrase } from '../actors/actor-mention.ts'
import { MentionIndex } from '../actors/mention-index.ts'
import { findStatus } from '../statements/find-status.ts'
import { dateTriggers } from './date-triggers.ts'
import { confidenceOf, type Trigger } from './event.ts'
import { findNounRoles } from './find-noun-roles.ts'
import { findTriggers } from './find-triggers.ts'
import { findVerbRoles } from './find-verb-roles.ts'

/** A unified plugin that finds who did what to whom: `file.data.events`. */
export function retextEvents() {
  return (_: Root, file: VFile): undefined => {
    const mentions = new MentionIndex(file.data.mentions ?? [])
    const references = new MentionIndex(file.data.references?.filter(isPhrase) ?? [])
    const intervals = file.data.intervals ?? []
    file.data.events = (file.data.statements ?? [])
      .flatMap((statement) => {
        const triggers = findTriggers(statement)
        const dates = triggers.length > 0 ? dateTriggers(triggers, intervals) : []
        return triggers.map((trigger, index) =>
          toEvent(trigger, mentions, references, dates[index] ?? null),
        )
      })
      .filter((event) => event !== undefined)
  }
}

function toEvent(
  trigger: Trigger,
  mentions: MentionIndex,
  references: MentionIndex,
  date: Dating | null,
): ExtractedEvent | undefined {
  const { statement, index, word } = trigger
  const at = statement.items[index]
  const { agents, recipients, rule } =
    word.word === 'verb'
      ? findVerbRoles(trigger, mentions, references)
      : findNounRoles(trigger, mentions)
  const isBetweenActors = agents.some(isActor) && recipients.some(isActor)
  if (at === undefined || !isBetweenActors || isReflexive(agents, recipients)) return undefined
  const span = { start: at.start, end: at.end }
  return {
    type: word.type,
    mode: word.mode ?? null,
    trigger: span,
    agents,
    recipients,
    date,
    status: findStatus(statement, index),
    rule,
    confidence: confidenceOf(rule),
  }
}

const isActor = ({ entity }: Participant): boolean => entity !== null

/** Whether somebody alone would do it to themselves. */
function isReflexive(agents: readonly Participant[], recipients: readonly Participant[]): boolean {
  return new Set([...agents, ...recipients].map(({ entity }) => entity)).size < 2
}
