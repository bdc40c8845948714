import {
  type Actor,
  type Dating,
  type Event,
  type Evidence,
  precisions,
  type Quote,
  speakerKinds,
} from '@onrecord/schema'
import fc from 'fast-check'
import type { Facts } from '../../src/dataset/facts.ts'

const ids = ['ada-quill', 'eve-sorn', 'russia', 'tom-barda'] as const
export const sources = ['first', 'second', 'third'] as const

const id = fc.constantFrom(...ids)
const idList = fc.uniqueArray(id, { maxLength: 3 })
const words = fc.constantFrom('road', 'bridge', 'the road', 'a river')

/** The words at a place are the same whoever cites it. */
const evidenceWithin = (length: number): fc.Arbitrary<Evidence> =>
  fc
    .record({
      source: fc.constantFrom(...sources),
      start: fc.nat(length),
      length: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ source, start, length }) => ({
      source,
      start,
      end: start + length,
      exact: `${source} ${start}`,
    }))
export const evidence = evidenceWithin(5)
const evidenceList = fc.array(evidence, { minLength: 1, maxLength: 4 })

const dating: fc.Arbitrary<Dating> = fc
  .record({
    days: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    precision: fc.constantFrom(...precisions),
    basis: fc.constantFrom('explicit' as const, 'dateline' as const, 'running' as const),
  })
  .map(({ days, precision, basis }) => ({
    start: `2018-03-0${Math.min(...days)}`,
    end: `2018-03-0${Math.max(...days)}`,
    precision,
    basis,
  }))
export const optionalDating = fc.option(dating)

export const judgement = fc.record({
  confidence: fc.constantFrom(0.4, 0.75, 0.95),
  rule: fc.constantFrom('according-to', 'direct-floating', 'indirect-that'),
})

const affiliation = fc.record({ actor: id, role: words, evidence: evidenceList })

/** Where a text gives somebody an office, it names them. */
const actor: fc.Arbitrary<Actor> = fc
  .record({
    id,
    kind: fc.constant('person' as const),
    name: words,
    aliases: fc.array(words, { maxLength: 3 }),
    codes: fc.constant({ wikidata: 'Q1' }),
    affiliations: fc.array(affiliation, { maxLength: 2 }),
    evidence: evidenceList,
  })
  .map((actor) => ({
    ...actor,
    evidence: [...actor.evidence, ...actor.affiliations.flatMap(({ evidence }) => evidence)],
  }))

const quote: fc.Arbitrary<Quote> = fc
  .record({
    id,
    kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
    coSpeakers: idList,
    speakerText: fc.option(words),
    speakerKind: fc.option(fc.constantFrom(...speakerKinds)),
    cue: fc.option(
      fc
        .constantFrom('say', 'warn')
        .map((lemma) => ({ lemma, attitude: 'says' as const, status: 'actual' as const })),
    ),
    text: fc.option(words),
    date: optionalDating,
    place: fc.option(words),
    addressees: idList,
    about: idList,
    judgement,
    evidence: evidenceList,
  })
  .map(({ text, place, judgement, ...quote }) => ({
    ...quote,
    ...judgement,
    speaker: quote.id,
    ...(text !== null && { text }),
    ...(place !== null && { place }),
  }))

/** Two events are hardly ever in one place of a text. */
const event: fc.Arbitrary<Event> = fc
  .record({
    agent: id,
    date: optionalDating,
    place: fc.option(fc.constantFrom('Muscat', 'Sohar')),
    judgement,
    evidence: fc.array(evidenceWithin(1_000_000), { minLength: 1, maxLength: 3 }),
    contexts: fc.array(words),
  })
  .map(({ agent, place, judgement, ...event }) => ({
    ...event,
    ...judgement,
    id: [agent, event.date?.start, event.date?.end, place].join(' '),
    type: 'CONSULT' as const,
    quadClass: 'verbal-cooperation' as const,
    cameo: '040' as const,
    agents: [agent],
    recipients: ['russia'],
    quotes: [],
    status: 'actual' as const,
    ...(place !== null && { place }),
  }))

/** Records as sources give them: some twice, with evidence from several sources. */
export const facts: fc.Arbitrary<Facts> = fc.record({
  actors: fc.array(actor, { maxLength: 4 }),
  quotes: fc.array(quote, { maxLength: 4 }),
  events: fc.array(event, { maxLength: 4 }),
})
