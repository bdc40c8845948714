import type { Phrase } from '@onrecord/grammar'
import {
  isMember,
  isOccupation,
  isOfficeHead,
  isPeopleNoun,
  isThing,
  isVoice,
} from '@onrecord/lexicon'
import type { Mention, Span } from '@onrecord/schema'
import { type ActorMention, isActor } from '../../results/actor-mention.ts'
import type { MentionIndex } from '../../results/mention-index.ts'

export interface Speaker {
  entity: string | null
  source: Span
}

const plural = /^they$/i
/** What stands between a document and the name of its author. */
const byAuthor = /^(?:\s[^\s.,;]+){0,4}\s(?:by|from)\s(?:[^\s.,;]+\s){0,5}$|^\sof\s(?:the\s)?$/
/** What stands between a description of a person and the name. */
const naming =
  /^\s(?:named|nicknamed|(?:who is )?(?:identified|known)(?: only)? as|using the (?:name|pseudonym)|who gave (?:his|her|their) name as)\s$/
/** What stands between a spokesperson and the body. */
const principal = /^\s(?:at|for|from|of|with)\s(?:the\s)?$/
/** What stands between the holder of an office in a body and that. */
const sender = /^\s(?:from|with)\s(?:the\s)?$/
/** How far after a spokesperson the name of the body may end, in code units. */
const reach = 80

/**
 * The actor that a speaker's noun phrase refers to: the person or party that it names, or the antecedent of its nominal or
 * pronoun.
 *
 * @param text
 *   The whole text.
 * @param mentions
 *   Its names.
 * @param references
 *   Its nominals and pronouns.
 * @param last
 *   The actor who spoke last, for "they".
 */
export function resolveSpeaker(
  phrase: Phrase,
  text: string,
  mentions: MentionIndex,
  references: MentionIndex,
  last: string | null,
): Speaker {
  const named = findNamed(phrase, text, mentions)
  if (named) return named
  const source = withWholeNames(phrase, mentions)
  const author = endsWithDocument(text, source) && findAuthor(source, text, mentions)
  if (author) return author
  const actors = mentions
    .within(source)
    .filter((mention) => isActor(mention) && !isOtherPerson(mention, source, text))
  const person = actors.findLast(
    (mention) => mention.type === 'PER' && !isEmployer(mention, source, text),
  )
  if (person) return { entity: person.entity, source: { start: person.start, end: person.end } }
  const reference = references.overlapping(source).find(({ end }) => end >= phrase.end)
  if (reference && (isActor(reference) || isUnnamed(reference)))
    return { entity: reference.entity, source: findHolder(reference, mentions) ?? source }
  if (plural.test(text.slice(phrase.start, phrase.end))) return { entity: last, source }
  const who = actors.at(-1)
  if (who === undefined)
    return (
      findPrincipal(source, text, mentions) ?? {
        entity: findPossessor(source, text, references),
        source,
      }
    )
  if (who.type === 'ORG' && endsWithMember(text.slice(phrase.start, phrase.end)))
    return { entity: null, source }
  const isWhole = who.end === phrase.end
  if (!isWhole && isModifierOf(source, who, text)) return { entity: null, source }
  return { entity: who.entity, source: isWhole ? { start: who.start, end: who.end } : source }
}

/** The name right after an office that its bearer holds: "U.S. Secretary of State [Ada Quill]". */
function findHolder({ end, entity }: ActorMention, mentions: MentionIndex): Span | undefined {
  const [name] = mentions.within({ start: end, end: end + reach })
  return name?.start === end + 1 && name.entity === entity
    ? { start: name.start, end: name.end }
    : undefined
}

/** Whether a nominal or pronoun refers to somebody whom the text never names: "the researchers … they". */
const isUnnamed = ({ form, reading }: ActorMention): boolean =>
  form !== 'name' && reading === 'unspecified'

/** The person whose name follows a description: "a student named Quill", "a protester using the pseudonym Katya". */
function findNamed(phrase: Phrase, text: string, mentions: MentionIndex): Speaker | undefined {
  const [name] = mentions.within({ start: phrase.end, end: phrase.end + reach })
  if (name?.type !== 'PER' || !naming.test(text.slice(phrase.end, name.start))) return undefined
  return { entity: name.entity, source: { start: phrase.start, end: name.end } }
}

/** The possessor of a document: "Their statement". */
function findPossessor(source: Span, text: string, references: MentionIndex): string | null {
  if (!endsWithDocument(text, source)) return null
  const owner = references.overlapping(source).find(({ start }) => start === source.start)
  return owner && (isActor(owner) || isUnnamed(owner)) ? owner.entity : null
}

/** A phrase up to the end of the names that start in it: "the House" in "the House of Commons Library". */
function withWholeNames({ start, end }: Span, mentions: MentionIndex): Span {
  const names = mentions.overlapping({ start, end }).filter((name) => name.start >= start)
  return { start, end: Math.max(end, ...names.map((name) => name.end)) }
}

/** The author of a document, which speaks for them: "a report by the ministry", "a letter on Monday by Ada Quill". */
function findAuthor(source: Span, text: string, mentions: MentionIndex): Speaker | undefined {
  const after = mentions
    .within({ start: source.end, end: source.end + reach })
    .filter((name) => isActor(name) && byAuthor.test(text.slice(source.end, name.start)))
  const author = after.find(({ type }) => type === 'PER') ?? after[0]
  return author && { entity: author.entity, source: { start: source.start, end: author.end } }
}

/** The body that somebody unnamed speaks for: "a spokesman for the ministry", "an official from the ministry". */
function findPrincipal(voice: Span, text: string, mentions: MentionIndex): Speaker | undefined {
  const [body] = mentions.within({ start: voice.end, end: voice.end + reach })
  if (body === undefined || body.type === 'PER' || !isActor(body)) return undefined
  const phrase = text.slice(voice.start, voice.end)
  const [head = ''] = /\S+$/.exec(phrase.toLowerCase()) ?? []
  const lead = text.slice(voice.end, body.start)
  const isSent = body.type === 'ORG' && sender.test(lead) && isOfficeHead(head)
  const speaksFor = isVoice(head) && principal.test(lead)
  if (!speaksFor && !(isSent && /^an?\s/i.test(phrase))) return undefined
  const [noun = ''] =
    body.reading === 'people'
      ? (/^\s\p{Ll}+/u.exec(text.slice(body.end, body.end + reach)) ?? [])
      : []
  return { entity: body.entity, source: { start: voice.start, end: body.end + noun.length } }
}

/** Whether a phrase refers to another person than the one it names: "an adviser to Ada Quill", "Ada Quill's adviser". */
const isOtherPerson = ({ type, start, end }: Mention, source: Span, text: string): boolean =>
  type === 'PER' &&
  (/\b(?:by|for|from|of|to|with)\s$/.test(text.slice(source.start, start)) ||
    (/^['’]s?\s/.test(text.slice(end, source.end)) && !endsWithDocument(text, source)))

/** Whether what looks like the name of a person modifies the noun for another one: "a former Quillcorp accountant". */
function isEmployer({ end }: Mention, source: Span, text: string): boolean {
  const [, noun] = /^\s(?:.*\s)?(\p{Ll}+)$/u.exec(text.slice(end, source.end)) ?? []
  return noun !== undefined && isPeopleNoun(noun) && !isVoice(noun)
}

/** Whether the name of a state or people only modifies the noun for somebody else: "an Omani firm", but not "an Omani report". */
const isModifierOf = (source: Span, { type, end }: Mention, text: string): boolean =>
  type !== 'ORG' && /^[\s-]/.test(text.slice(end, source.end)) && !endsWithDocument(text, source)

/** Whether a phrase is for people of a body, who do not speak for it: "researchers", "the Wooster professor", "a Quillcorp accountant". */
function endsWithMember(phrase: string): boolean {
  const noun = (/\p{L}+$/u.exec(phrase)?.[0] ?? '').toLowerCase().replace(/s$/, '')
  return isMember(noun) || isOccupation(noun)
}

/** Whether a phrase is for what somebody wrote or said, so that its possessor speaks: "Ada Quill's statement". */
const endsWithDocument = (text: string, { start, end }: Span): boolean =>
  isThing(/\S*$/.exec(text.slice(start, end))?.[0].toLowerCase() ?? '', 'documents')
