import {
  type Check,
  day,
  list,
  nullable,
  number,
  object,
  optional,
  string,
} from '../check/shape.ts'

interface Days {
  readonly start: string
  readonly end: string
}

const ids = list(string)
const mark: Check = (found) =>
  found === undefined || found === true ? undefined : { path: '', found, expected: 'true' }
const days = object({ start: day, end: day, precision: string })
const dating: Check = nullable(
  (found) =>
    days(found) ??
    ((found as Days).start <= (found as Days).end
      ? undefined
      : { path: '.start', found: (found as Days).start, expected: 'a day not after the end' }),
)

export const sourceFields = { id: string, title: string, authors: ids }

export const evidenceFields = {
  source: string,
  start: number,
  end: number,
  exact: optional(string),
  prefix: optional(string),
  suffix: optional(string),
}
const evidence = list(object(evidenceFields))

export const affiliationFields = {
  actor: string,
  role: string,
  from: optional(day),
  to: optional(day),
  evidence,
}

export const actorFields = {
  id: string,
  kind: string,
  name: string,
  aliases: ids,
  codes: object({}),
  of: optional(string),
  affiliations: list(object(affiliationFields)),
  curated: mark,
  evidence,
}

/** What quotes and events alike have. */
const dated = {
  date: dating,
  place: optional(string),
  gloss: optional(string),
  confidence: number,
  rule: string,
  curated: mark,
  evidence,
}

export const quoteFields = {
  id: string,
  kind: string,
  speaker: nullable(string),
  coSpeakers: ids,
  speakerText: nullable(string),
  speakerKind: nullable(string),
  cue: nullable(object({ lemma: string, attitude: string, status: string })),
  text: optional(string),
  addressees: ids,
  about: ids,
  ...dated,
}

export const eventFields = {
  id: string,
  type: string,
  mode: optional(string),
  quadClass: string,
  cameo: string,
  contexts: ids,
  agents: ids,
  recipients: ids,
  location: optional(object({ name: string, country: optional(string) })),
  status: string,
  quotes: ids,
  ...dated,
}
