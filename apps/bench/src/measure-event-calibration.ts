import { extract } from '@onrecord/pipeline'
import type { Entity, EventType, ExtractedEvent, Participant } from '@onrecord/schema'
import { type CodedEvent, type CodedSentence, hasParties, isOn, rootOf } from './coded-sentence.ts'
import { formatCalibration, type Judged } from './format-calibration.ts'
import type { Table } from './format-table.ts'
import { type GoldActor, isActorOf, isSamePhrase } from './is-one-of.ts'
import { readGold } from './score-gold.ts'

type Pair = [start: number, end: number]

interface Article {
  text: string
  title?: string | null
  dct?: string
  actors: GoldActor[]
  events: {
    trigger: Pair
    also?: Pair[]
    types: EventType[]
    agents: string[]
    recipients: string[]
  }[]
}

/**
 * Compare the confidence of events with how often they are right in type and in the parties that they have: in sentences with
 * one annotated event each, by the phrases of the parties; in whole articles, by their identity.
 */
export const measureEventCalibration = (): Table =>
  formatCalibration('events', [
    ...readGold<CodedSentence>('gold/events/plv.train.jsonl').flatMap(judgeSentence),
    ...readGold<Article>('gold/news/news.dev.jsonl').flatMap(judgeArticle),
  ])

function judgeSentence({ text, events: gold }: CodedSentence): Judged[] {
  return extract(text).events.map((event) => ({
    confidence: event.confidence,
    isRight: gold.some(
      (coded) =>
        rootOf(event.type) === rootOf(coded.root) &&
        (hasParties(event, coded) || hasOnlyParty(event, coded)),
    ),
  }))
}

/** Whether an event with one side alone has that party of a coded one. */
const hasOnlyParty = ({ agents, recipients }: ExtractedEvent, coded: CodedEvent): boolean =>
  (agents.length === 0 && isOn(recipients, coded.target)) ||
  (recipients.length === 0 && isOn(agents, coded.source))

function judgeArticle({ text, title = null, dct, actors, events: gold }: Article): Judged[] {
  const { events, entities } = extract(text, { title, published: dct ?? null })
  return events.map((event) => {
    const wanted = gold.filter(({ trigger, also = [] }) =>
      [trigger, ...also].some((span) => isAt(event, span)),
    )
    const areAmong = (parties: readonly Participant[], keys: readonly string[]) =>
      parties.every((party) => keys.some((key) => isParty(key, party, actors, entities, text)))
    return {
      confidence: event.confidence,
      isRight: wanted.some(
        ({ types, agents, recipients }) =>
          types.includes(event.type) &&
          areAmong(event.agents, agents) &&
          areAmong(event.recipients, recipients),
      ),
    }
  })
}

const isAt = ({ trigger }: ExtractedEvent, [start, end]: Pair): boolean =>
  trigger.start < end && start < trigger.end

function isParty(
  key: string,
  { start, end, entity }: Participant,
  actors: readonly GoldActor[],
  entities: readonly Entity[],
  text: string,
): boolean {
  const actor = actors.find((one) => one.key === key)
  return actor ? isActorOf(actor, entity, entities) : isSamePhrase(key, text.slice(start, end))
}
