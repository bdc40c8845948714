import { type ExtractedQuote, firstFrom, type Span } from '@onrecord/schema'
import { type ActorMention, isActor } from '../../results/actor-mention.ts'
import { MentionIndex } from '../../results/mention-index.ts'
import { resultOf } from '../../results/result-of.ts'
import { stage } from '../../stage.ts'
import { completeQuotation } from './complete-quotation.ts'
import { completeTurn } from './complete-turn.ts'
import { continueFloating } from './continue-floating.ts'
import { DocumentAuthors } from './document-authors.ts'
import { findFirstPersons } from './find-first-persons.ts'
import { findQuotations } from './find-quotations.ts'
import { findUncued } from './find-uncued.ts'
import type { FoundQuotation } from './quotation.ts'

/**
 * A retext plugin that finds who said what, `file.data.quotes`, and the pronouns of the first person in it,
 * `file.data.firstPersons`.
 */
export default function retextQuotes() {
  return stage((file) => {
    const text = String(file)
    const statements = resultOf(file, 'statements', 'retextStatements', [])
    const entities = resultOf(file, 'entities', 'retextActors', new Map())
    const { mentions = [], references = [], sentences = [], times = [], turns = [] } = file.data
    const names = new MentionIndex(mentions)
    const surroundings = {
      text,
      mentions: names,
      references: new MentionIndex(references),
      entities,
      authors: new DocumentAuthors(names),
      intervals: resultOf(file, 'intervals', 'retextTimes', []),
    }
    const isNamed = (word: Span) => surroundings.mentions.overlapping(word).some(isActor)
    const nameAt = (offset: number) => {
      const [name] = names.within({ start: offset, end: offset + longestName })
      return name?.start === offset ? name : undefined
    }
    const timeAt = (offset: number) => {
      const time = times[firstFrom(times, offset)]
      return time?.start === offset ? time : undefined
    }
    const found = new Map(
      statements.map((statement) => {
        const quotations = findQuotations(statement, text, { isNamed, timeAt, nameAt })
        const uncued = findUncued(statement, text, quotations)
        const isTheirs = ({ cue }: FoundQuotation) =>
          cue !== null && uncued.some((other) => other.cue?.first === cue.first)
        return [statement, [...uncued, ...quotations.filter((found) => !isTheirs(found))]]
      }),
    )
    const completed = new Map<FoundQuotation, ExtractedQuote>()
    let last: ExtractedQuote | undefined
    let read = 0
    for (const quotation of continueFloating(statements, found, text)) {
      for (; read < statements.length; read++) {
        const statement = statements[read]
        if (statement === undefined || statement.span.start > quotation.statement.span.start) break
        surroundings.authors.read(statement)
      }
      const followed = quotation.follows && completed.get(quotation.follows)
      last = completeQuotation(quotation, surroundings, last, followed)
      completed.set(quotation, last)
      if (last.speaker !== null)
        surroundings.authors.learn(quotation.statement, last.speaker, quotation.content)
    }
    const spoken = turns.map((turn) => completeTurn(turn, surroundings))
    const quotes = [...completed].flatMap(([found, quote]) => (isMere(found, quote) ? [] : [quote]))
    file.data.quotes = spoken.length > 0 ? [...quotes, ...spoken].sort(byPlace) : quotes
    file.data.firstPersons = findFirstPersons(file.data.quotes, sentences, entities)
  })
}

/** How long the name of somebody who is told may be, in code units. */
const longestName = 60

/** Whether nobody in particular is only to say something, told in less than a clause: "is expected to report the fire". */
const isMere = ({ rule, cue }: FoundQuotation, { speaker }: ExtractedQuote): boolean =>
  rule.reports === 'phrase' &&
  speaker === null &&
  (cue?.status === 'planned' || cue?.status === 'hypothetical')

const byPlace = (a: ExtractedQuote, b: ExtractedQuote): number =>
  (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)

declare module 'vfile' {
  interface DataMap {
    /** The pronouns of the first person in quotations, with their speakers. */
    firstPersons: ActorMention[]
  }
}
