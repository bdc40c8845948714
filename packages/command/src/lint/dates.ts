import type { Actor, Dataset, Dating, Evidence } from '@onrecord/schema'
import type { Finding, Linter } from './linter.ts'

export const dates: Linter = {
  name: 'dates',
  scope: 'dataset',
  describe:
    'What was said, was done or began is dated after the last of its texts was published, an office ends before it begins, or its holder speaks as such when none is held.',
  level: 'error',
  *find({ dataset }) {
    const publication = makePublication(dataset)
    for (const { id, date, status, evidence } of dataset.events)
      if (status === 'actual') yield* findFuture(id, date?.start, publication(evidence))
    for (const { id, date, cue, evidence } of dataset.quotes)
      if ((cue?.status ?? 'actual') === 'actual')
        yield* findFuture(id, date?.start, publication(evidence))
    for (const { id, affiliations } of dataset.actors)
      for (const { role, from, to, evidence } of affiliations) {
        yield* findFuture(id, from, publication(evidence), `the office "${role}" `)
        if (from !== undefined && to !== undefined && to < from)
          yield {
            record: id,
            message: `Unexpected end of the office "${role}" on ${to}, expected it after its beginning on ${from}`,
          }
      }
    yield* findOutOfOffice(dataset)
  },
}

/** The day on which the last of the sources of evidence was published; undefined if that of one is unknown. */
function makePublication({ sources }: Dataset) {
  const published = new Map(sources.map((source) => [source.id, source.published]))
  return (evidence: readonly Evidence[]): string | undefined => {
    const days = evidence.map(({ source }) => published.get(source) ?? undefined)
    return days.includes(undefined) ? undefined : days.sort().at(-1)
  }
}

function* findFuture(
  record: string,
  start: string | undefined,
  published: string | undefined,
  what = '',
): Generator<Finding> {
  if (start !== undefined && published !== undefined && start > published)
    yield {
      record,
      message: `Unexpected date ${start}${what && ` of ${what.trim()}`}, expected none after ${published}, when the last of its texts was published`,
    }
}

/** Find quotes of holders of an office, called by it, on days when they held none. */
function* findOutOfOffice({ actors, quotes }: Dataset): Generator<Finding> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  for (const { id, speaker, speakerKind, date } of quotes) {
    const actor = byId.get(speaker ?? '')
    if (actor === undefined || date === null || speakerKind !== 'office-holder') continue
    if (
      actor.affiliations.length > 0 &&
      !actor.affiliations.some((office) => mayHold(office, date))
    )
      yield {
        record: id,
        message: `Unexpected date ${date.start}, expected one when "${actor.id}" held an office`,
      }
  }
}

const mayHold = ({ from = '', to = '9999' }: Actor['affiliations'][number], date: Dating) =>
  from <= date.end && date.start <= to
