import {
  findCollectivePart,
  isOfficeHead,
  isPersonNoun,
  isThing,
  isUnnamedNoun,
  isVoice,
  mediaNouns,
  nounClassOf,
} from '@onrecord/lexicon'
import type { Span, SpeakerKind } from '@onrecord/schema'
import type { Surroundings } from './surroundings.ts'

const media: ReadonlySet<string> = new Set(mediaNouns)
/** Where the head of a noun phrase ends: before a preposition, a clause or an apposition. */
const afterHead = /\s(?:at|by|familiar|for|from|in|of|on|speaking|that|to|who|whose|with)\s|,|\s\(/i

/**
 * Tell how a text presents a speaker.
 *
 * @param source
 *   The phrase for the speaker.
 * @param speaker
 *   The entity of the speaker, if it is known.
 * @returns
 *   Null where the phrase is for nobody: "it", without an antecedent.
 */
export function tellSpeakerKind(
  source: Span,
  speaker: string | null,
  { text, mentions, references, entities }: Surroundings,
): SpeakerKind | null {
  const entity = speaker === null ? undefined : entities.get(speaker)
  const phrase = text.slice(source.start, source.end)
  const noun = headOf(phrase)
  if (isDocument(noun)) return 'document'
  const isNamed = mentions
    .within(source)
    .some((mention) => mention.entity === speaker && mention.end === source.end)
  if (entity?.kind === 'person') {
    const reference = references.overlapping(source).find((mention) => mention.entity === speaker)
    return !isNamed && reference?.rule.startsWith('office') ? 'office-holder' : 'person'
  }
  if (isVoice(noun)) return 'spokesperson'
  if (entity?.kind === 'unspecified') return kindOfNoun(headOf(entity.name))
  if (entity === undefined) return kindOfNoun(noun)
  if (entity.kind === 'people') return 'people'
  return isForPersons(noun) && !isNamed ? 'unnamed' : 'body'
}

/** The kind of a speaker without a name, by the noun for them in lower case. */
function kindOfNoun(noun: string): SpeakerKind | null {
  if (isDocument(noun)) return 'document'
  if (isVoice(noun)) return 'spokesperson'
  if (nounClassOf(noun) === 'body' || media.has(singular(noun))) return 'body'
  if (isUnnamedNoun(singular(noun))) return 'unnamed'
  const isPlural = singular(noun) !== noun
  if (findCollectivePart(singular(noun), isPlural, [])?.kind === 'people') return 'people'
  if (!isForPersons(noun)) return null
  return isPlural && !isOfficeHead(singular(noun)) ? 'people' : 'unnamed'
}

const isDocument = (noun: string): boolean =>
  isThing(noun, 'documents') || isThing(singular(noun), 'documents')

const isForPersons = (noun: string): boolean => isPersonNoun(noun) || isPersonNoun(singular(noun))

const singular = (noun: string): string =>
  noun.replace(/ies$/, 'y').replace(/(?:(?<=ss|x|ch|sh)es|(?<=[^s])s)$/, '')

/** The noun that heads a phrase, in lower case. */
const headOf = (phrase: string): string =>
  /[\p{L}\p{M}-]+$/u.exec(phrase.split(afterHead)[0] ?? '')?.[0].toLowerCase() ?? ''
