import type { ExtractedEvent, Participant, Span } from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { firstFrom } from '../../first-from.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import { TreeIndex } from '../../trees/tree-index.ts'
import { isPhrase } from '../actors/actor-mention.ts'
import { MentionIndex } from '../actors/mention-index.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'
import { dateEvent } from './date-event.ts'
import { confidenceOf, type FoundParticipant } from './event.ts'
import { findEventContexts } from './find-event-contexts.ts'
import { findEventPlace } from './find-event-place.ts'
import { findEventStatus } from './find-event-status.ts'
import { findEvents } from './find-events.ts'
import { findReporting } from './find-reporting.ts'

/** A unified plugin that finds who did what to whom, in the author's words: `file.data.events`. */
export function retextEvents() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const mentions = new MentionIndex(file.data.mentions ?? [])
    const references = new MentionIndex(file.data.references?.filter(isPhrase) ?? [])
    const { times = [], intervals = [], quotes = [], sentences = [] } = file.data
    const trees = new TreeIndex(sentences)
    const isTime = ({ start, end }: Span) => (times[firstFrom(times, end) - 1]?.end ?? 0) > start
    const reporting = findReporting(quotes)
    file.data.events = [...findToldWords(file.data.statements ?? [], trees)].flatMap(
      ([tree, told]) => {
        const surroundings = { tree, mentions, references, depth: 0, isTime }
        const found = findEvents(surroundings, (index) => told.has(index))
        const triggers = found.map(({ index }) => index)
        return found.map(({ index, action, agents, recipients, rule }): ExtractedEvent => {
          const trigger = tree.spanOf(index, index + 1)
          return {
            type: action.type,
            mode: action.mode ?? null,
            contexts: findEventContexts(tree, index),
            trigger,
            agents: agents.map(toParticipant),
            recipients: recipients.map(toParticipant),
            date: dateEvent(tree, index, triggers, intervals),
            place: findEventPlace(index, text, surroundings),
            status: findEventStatus(tree, index),
            quote: reporting.get(trigger.start) ?? null,
            rule,
            confidence: confidenceOf(rule),
          }
        })
      },
    )
  }
}

const toParticipant = ({ start, end, entity }: FoundParticipant): Participant => ({
  start,
  end,
  entity,
})

/** The words that are the author's own, by the tree that they are in. */
function findToldWords(
  statements: readonly Statement[],
  trees: TreeIndex,
): Map<SentenceTree, Set<number>> {
  const told = new Map<SentenceTree, Set<number>>()
  for (const statement of statements)
    for (let index = 0; index < statement.items.length; index++) {
      const place = trees.placeOf(tokenAt(statement, index))
      if (place === undefined) continue
      const words = told.get(place.tree) ?? new Set()
      told.set(place.tree, words.add(place.index))
    }
  return told
}
