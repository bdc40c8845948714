import { clauseOf, type Sentence, type Statement, Word } from '@onrecord/grammar'
import {
  type ExtractedEvent,
  type ExtractedQuote,
  firstFrom,
  type Participant,
  type Span,
} from '@onrecord/schema'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { MentionIndex } from '../../results/mention-index.ts'
import { resultOf } from '../../results/result-of.ts'
import { dateEvent } from './date-event.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findEventContexts } from './find-event-contexts.ts'
import { findEventPlace } from './find-event-place.ts'
import { findEvents } from './find-events.ts'
import { ToldDeeds } from './told-deeds.ts'

/** A retext plugin that finds who did what to whom, in the author's words: `file.data.events`. */
export default function retextEvents() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const times = resultOf(file, 'times', 'retextTimes', [])
    const statements = resultOf(file, 'statements', 'retextStatements', [])
    const quotes = resultOf(file, 'quotes', 'retextQuotes', [])
    const { references = [], intervals = [] } = file.data
    const told = new ToldDeeds()
    const surroundings: Surroundings = {
      mentions: new MentionIndex(resultOf(file, 'mentions', 'retextActors', [])),
      references: new MentionIndex(references),
      told,
      entities: resultOf(file, 'entities', 'retextActors', new Map()),
      isTime: ({ start, end }: Span) => (times[firstFrom(times, end) - 1]?.end ?? 0) > start,
      actionDepth: 0,
      nounDepth: 0,
    }
    const reporting = findReporting(quotes)
    file.data.events = wordsBySentence(statements).flatMap((words) => {
      const found = findEvents(words, surroundings)
      told.learn(found)
      const triggers = found.map(({ word }) => word)
      return found.map(
        ({ word, action, agents, recipients, rule }): ExtractedEvent => ({
          type: action.type,
          mode: action.mode ?? null,
          contexts: findEventContexts(word),
          trigger: { start: word.start, end: word.end },
          agents: agents.map(toParticipant),
          recipients: recipients.map(toParticipant),
          date: dateEvent(word, triggers, intervals),
          place: findEventPlace(word, text, surroundings),
          status: clauseOf(word).status,
          quote: reporting.get(word.start) ?? null,
          rule: rule.name,
          confidence: rule.confidence,
        }),
      )
    })
  }
}

const toParticipant = ({ start, end, entity }: FoundParticipant): Participant => ({
  start,
  end,
  entity,
})

/** The author's words, a list for each sentence. */
function wordsBySentence(statements: readonly Statement[]): Word[][] {
  const bySentence = new Map<Sentence, Word[]>()
  for (const { items } of statements)
    for (const item of items)
      if (item instanceof Word) {
        const words = bySentence.get(item.sentence)
        if (words) words.push(item)
        else bySentence.set(item.sentence, [item])
      }
  return [...bySentence.values()]
}

/** The index of the quotation that each cue reports, by the start of the cue. */
function findReporting(quotes: readonly ExtractedQuote[]): Map<number, number> {
  const reporting = new Map<number, number>()
  for (const [index, { cue }] of quotes.entries())
    if (cue && !reporting.has(cue.start)) reporting.set(cue.start, index)
  return reporting
}
