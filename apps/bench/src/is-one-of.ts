import type { Entity, ExtractedQuote } from '@onrecord/schema'

/** Somebody in the gold, with the ids and names that are right for them. */
export interface GoldActor {
  key: string
  name: string
  ids?: string[]
  surface: string[]
}

/**
 * Whether the speaker of a quotation is one of those whom the gold names, by id or name, or for somebody without a name by the
 * phrase.
 *
 * @param wanted
 *   The keys of actors, or phrases.
 */
export function isOneOf(
  wanted: readonly string[],
  { speaker, coSpeakers, source }: ExtractedQuote,
  actors: readonly GoldActor[],
  entities: readonly Entity[],
  text: string,
): boolean {
  const phrase = source ? text.slice(source.start, source.end) : ''
  return wanted.some((who) => {
    const actor = actors.find(({ key }) => key === who)
    if (actor === undefined) return isSamePhrase(who, phrase)
    return [speaker, ...coSpeakers].some((id) => isActorOf(actor, id, entities))
  })
}

/** Whether the id of an entity is that of somebody in the gold, by id or name. */
export function isActorOf(
  { ids = [], name, surface }: GoldActor,
  id: string | null,
  entities: readonly Entity[],
): boolean {
  if (id === null) return false
  const found = entities.find((entity) => entity.id === id)?.name ?? ''
  return ids.includes(id) || [name, ...surface].some((one) => fold(one) === fold(found))
}

/** Whether a phrase of the gold and one of the text are the same, but for what surrounds them. */
export const isSamePhrase = (a: string, b: string): boolean =>
  b !== '' && (fold(a).includes(fold(b)) || fold(b).includes(fold(a)))

const fold = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '')
