import { type Check, day, list, nullable, number, object, optional, string } from './shape.ts'

interface Days {
  readonly start: string
  readonly end: string
}

const ids = list(string)
const days = object({ start: day, end: day, precision: string })
const dating: Check = nullable(
  (found) =>
    days(found) ??
    ((found as Days).start <= (found as Days).end
      ? undefined
      : { path: '.start', found: (found as Days).start, expected: 'a day not after the end' }),
)
const evidence = list(object({ source: string, start: number, end: number }))

export const sourceShape = object({ id: string, title: string, authors: ids })

export const actorShape = object({
  id: string,
  kind: string,
  name: string,
  aliases: ids,
  codes: object({}),
  of: optional(string),
  affiliations: list(
    object({ actor: string, role: string, from: optional(day), to: optional(day), evidence }),
  ),
  evidence,
})

export const quoteShape = object({
  id: string,
  kind: string,
  speaker: nullable(string),
  coSpeakers: ids,
  speakerText: nullable(string),
  speakerKind: nullable(string),
  cue: nullable(object({ lemma: string, attitude: string, status: string })),
  text: optional(string),
  date: dating,
  place: optional(string),
  gloss: optional(string),
  addressees: ids,
  about: ids,
  confidence: number,
  rule: string,
  evidence,
})

export const eventShape = object({
  id: string,
  type: string,
  mode: optional(string),
  quadClass: string,
  cameo: string,
  contexts: ids,
  agents: ids,
  recipients: ids,
  date: dating,
  place: optional(string),
  location: optional(object({ name: string, country: optional(string) })),
  gloss: optional(string),
  status: string,
  quotes: ids,
  confidence: number,
  rule: string,
  evidence,
})
