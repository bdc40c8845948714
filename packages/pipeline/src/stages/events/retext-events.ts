import { clauseOf, type Statement, Word } from '@onrecord/grammar'
import { effectOf, findCueWord } from '@onrecord/lexicon'
import {
  compareSpans,
  contains,
  type ExtractedEvent,
  type ExtractedQuote,
  firstFrom,
  type Participant,
  type Span,
} from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'
import { MentionIndex } from '../../results/mention-index.ts'
import { readParagraphs } from '../../results/read-paragraphs.ts'
import { resultOf } from '../../results/result-of.ts'
import { stage } from '../../stage.ts'
import type { Interval } from '../times/time.ts'
import { dateEvent } from './date-event.ts'
import { FurtherMentions } from './drop-further-mentions.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { ClaimedAttacks } from './find-claimed.ts'
import { findEventContexts } from './find-event-contexts.ts'
import { findEventPlace } from './find-event-place.ts'
import { findEvents } from './find-events.ts'
import { findParticipants } from './find-participants.ts'
import { LastAuthority } from './last-authority.ts'
import { isPerformative, spokenTypes } from './performative.ts'
import { isPurpose } from './purpose.ts'
import { confidenceOf } from './rules.ts'
import { RunningDate } from './running-date.ts'
import { ToldDeeds } from './told-deeds.ts'

/** A retext plugin that finds who did what to whom, in the author's words: `file.data.events`. */
export default function retextEvents() {
  return stage((file) => {
    const text = String(file)
    const times = resultOf(file, 'times', 'retextTimes', [])
    const statements = resultOf(file, 'statements', 'retextStatements', [])
    const quotes = resultOf(file, 'quotes', 'retextQuotes', [])
    const { references = [], firstPersons = [], intervals = [] } = file.data
    const told = new ToldDeeds()
    const surroundings: Surroundings = {
      mentions: new MentionIndex(resultOf(file, 'mentions', 'retextActors', [])),
      references: new MentionIndex(joinReferences(references, firstPersons)),
      told,
      entities: resultOf(file, 'entities', 'retextActors', new Map()),
      isTime: ({ start, end }: Span) => (times[firstFrom(times, end) - 1]?.end ?? 0) > start,
      actionDepth: 0,
      nounDepth: 0,
    }
    const reporting = findReporting(quotes)
    const stretches = stretchesOf(quotes)
    const claimed = new ClaimedAttacks()
    const further = new FurtherMentions()
    const authority = new LastAuthority()
    const own = authorsWords(statements)
    const cues = cueWordsOf(quotes, own)
    const sentences = readParagraphs(file).flatMap((paragraph) => paragraph.sentences)
    const bySentence = sentences.map((sentence) => {
      const words = sentence.filter((word) => own.has(word) || isPerformative(word))
      const all = findEvents(words, surroundings)
      const found = further.drop(
        all.filter(({ word, action }) => own.has(word) || spokenTypes.has(action.type)),
      )
      if (found.length > 0) told.learn(found)
      else learnMainAgents(words, told, surroundings)
      claimed.read(words, found, surroundings)
      authority.read(found)
      return found
    })
    const running = new RunningDate(file.data.document?.published ?? null)
    file.data.events = bySentence.flatMap((found, index) => {
      const triggers = found.map(({ word }) => word)
      const dates = intervalsIn(intervals, sentences[index])
      running.read(dates)
      const events = found.map(({ word, action, agents, recipients, rule }): ExtractedEvent => {
        const stretch = own.has(word) ? undefined : stretches[firstFrom(stretches, word.end) - 1]
        const said = stretch && contains(stretch, word) ? stretch.quote : undefined
        return {
          type: action.type,
          mode: action.mode ?? null,
          contexts: findEventContexts(word),
          trigger: { start: word.start, end: word.end },
          agents: agents.map(toParticipant),
          recipients: recipients.map(toParticipant),
          date:
            dateEvent(word, triggers, intervals) ??
            quotes[said ?? -1]?.date ??
            running.dateOf(said === undefined ? word : cues[said], action.type, dates),
          place: findEventPlace(word, text, surroundings),
          status: statusOf(word),
          quote: reporting.get(word.start) ?? said ?? null,
          rule: rule.name,
          confidence: confidenceOf(rule, agents, recipients),
        }
      })
      running.read(dates)
      return events
    })
  })
}

/** The status of an event; what something is done for is planned. */
function statusOf(word: Word): ExtractedEvent['status'] {
  const { status } = clauseOf(word)
  return status === 'actual' && isPurpose(word) ? 'planned' : status
}

/** Learn who acts in the main clause of a sentence, unless they only say something. */
function learnMainAgents(
  words: readonly Word[],
  told: ToldDeeds,
  surroundings: Surroundings,
): void {
  const root = words.find(({ head }) => head === undefined)
  if (!root?.hasTag('VERB') || (isCue(root) && !announces(root))) return
  told.learnAgents(findParticipants(clauseOf(root).agents, surroundings))
}

const announces = ({ lemma }: Word): boolean => effectOf(lemma, 'verb') === 'prospective'

const isCue = ({ lemma }: Word): boolean => findCueWord(lemma, 'verb') !== undefined

/** The pronouns and nominals of a text, where those of the first person in quotations are the speaker's. */
function joinReferences(
  references: readonly ActorMention[],
  firstPersons: readonly ActorMention[],
): ActorMention[] {
  const starts = new Set(firstPersons.map(({ start }) => start))
  return [...references.filter(({ start }) => !starts.has(start)), ...firstPersons].sort(
    compareSpans,
  )
}

const toParticipant = ({ start, end, entity }: FoundParticipant): Participant => ({
  start,
  end,
  entity,
})

/** The words of the author, outside of quotation marks. */
const authorsWords = (statements: readonly Statement[]): ReadonlySet<Word> =>
  new Set(statements.flatMap(({ items }) => items.filter((item) => item instanceof Word)))

/** The index of the quotation that each cue reports, by the start of the cue. */
function findReporting(quotes: readonly ExtractedQuote[]): Map<number, number> {
  const reporting = new Map<number, number>()
  for (const [index, { cue }] of quotes.entries())
    if (cue && !reporting.has(cue.start)) reporting.set(cue.start, index)
  return reporting
}

/** The dates that a sentence tells, in order. */
const intervalsIn = (intervals: readonly Interval[], sentence: readonly Word[] = []): Interval[] =>
  intervals.slice(
    firstFrom(intervals, sentence[0]?.start ?? 0),
    firstFrom(intervals, sentence.at(-1)?.end ?? 0),
  )

/** The word that each quotation is reported by, if it is one of the author's. */
function cueWordsOf(
  quotes: readonly ExtractedQuote[],
  own: ReadonlySet<Word>,
): readonly (Word | undefined)[] {
  const byStart = new Map([...own].map((word) => [word.start, word]))
  return quotes.map(({ cue }) => (cue ? byStart.get(cue.start) : undefined))
}

/** The stretches between marks with the index of their quotation, in order. */
const stretchesOf = (quotes: readonly ExtractedQuote[]): (Span & { quote: number })[] =>
  quotes
    .flatMap(({ quoted }, quote) => quoted.map((span) => ({ ...span, quote })))
    .sort(compareSpans)
