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
    return [speaker, ...coSpeakers].some((id) => {
      const name = entities.find((entity) => entity.id === id)?.name ?? ''
      return isSameActor(actor, id, name)
    })
  })
}

function isSameActor({ ids = [], name, surface }: GoldActor, id: string | null, found: string) {
  if (id === null) return false
  return ids.includes(id) || [name, ...surface].some((one) => fold(one) === fold(found))
}

const isSamePhrase = (a: string, b: string): boolean =>
  b !== '' && (fold(a).includes(fold(b)) || fold(b).includes(fold(a)))

const fold = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '')
