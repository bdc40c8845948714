import type { Span } from '@onrecord/schema'
import { extract } from '../extract.ts'
import type { Given } from '../stages/document/document.ts'

/** Who said something in a reference. */
export interface Speaker {
  /** The id of the entity. */
  id: string
  /** Its name. */
  name: string
  /** Other names. */
  aliases: readonly string[]
}

/** What somebody said in a reference. */
export interface Report {
  /** What was said. */
  content: readonly Span[]
  /** The parts of it between quotation marks. */
  quoted: readonly Span[]
  /** Empty where the text does not say who. */
  speakers: readonly Speaker[]
}

/** A text that claims are compared with, and what is said in it. */
export interface Reference {
  /** Its name, for results. */
  id: string
  /** The text. Offsets are UTF-16 code units into it, as given. */
  text: string
  /** Whether most of the text is not at hand, and white space stands for it. */
  isPartial?: boolean | undefined
  /** Who says what in it. */
  reports: readonly Report[]
}

/** Read a text as a reference: extract who says what in it. */
export function readReference(text: string, given: Given & { id: string }): Reference {
  const { quotes, entities, mentions } = extract(text, given)
  const names = new Map<string, Set<string>>()
  for (const { entity, form, start, end } of mentions) {
    if (form !== 'name') continue
    const known = names.get(entity) ?? new Set()
    names.set(entity, known.add(text.slice(start, end)))
  }
  const speakers = new Map(
    entities.map(({ id, name }) => [id, { id, name, aliases: [...(names.get(id) ?? [])] }]),
  )
  return {
    id: given.id,
    text,
    reports: quotes
      .filter(({ cue }) => cue?.status !== 'negated' && cue?.status !== 'hypothetical')
      .map(({ content, quoted, speaker, coSpeakers }) => ({
        content,
        quoted,
        speakers: [speaker, ...coSpeakers].flatMap((id) => speakers.get(id ?? '') ?? []),
      })),
  }
}
