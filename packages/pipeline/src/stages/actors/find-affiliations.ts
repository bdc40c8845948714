import type { Sentence } from '@onrecord/english'
import type { ExtractedAffiliation } from '@onrecord/schema'
import { type ActorMention, isActor } from './actor-mention.ts'
import { isOfficeHead, isOfficeWord } from './offices.ts'

/** How long an office with what it is for may be, in code units. */
const longestOffice = 120
const before = /^(?:['’]s?)?\s+([\p{L} -]+?)(?:\s+(?:to|for|on|of)\s+[\p{L} '’-]+)?,?\s+$/u
const after = /^,\s+(?:['’]s?)?(?:the\s+)?([\p{L} -]+?)(?:\s+(?:of|for|to))?\s+(?:the\s+)?$/u
const afterOrganization = /^(?:['’]s?)?\s+([\p{L} -]+)/u

/**
 * Find the offices that a sentence gives to people: "Russian foreign minister Ada Quill", "Russia's envoy to Oman, Ada
 * Quill", "Ada Quill, the foreign minister of Russia", "Ada Quill, Russia's foreign minister".
 */
export function findAffiliations(
  { start, end }: Sentence,
  mentions: readonly ActorMention[],
  text: string,
): ExtractedAffiliation[] {
  const found: ExtractedAffiliation[] = []
  for (const [index, person] of mentions.entries()) {
    if (person.type !== 'PER') continue
    const affiliation =
      findBefore(person, mentions.slice(Math.max(0, index - 3), index), text, start) ??
      findAfter(person, mentions[index + 1], text, end)
    if (affiliation) found.push(affiliation)
  }
  return found
}

function findBefore(
  person: ActorMention,
  organizations: readonly ActorMention[],
  text: string,
  start: number,
): ExtractedAffiliation | undefined {
  const from = Math.max(start, person.start - longestOffice)
  for (const organization of organizations) {
    if (organization.end < from || !isOrganization(organization)) continue
    const role = readRole(before.exec(text.slice(organization.end, person.start))?.[1])
    if (role) return affiliate(person, organization, role, organization.start, person.end)
  }
  return undefined
}

function findAfter(
  person: ActorMention,
  organization: ActorMention | undefined,
  text: string,
  end: number,
): ExtractedAffiliation | undefined {
  if (
    !organization ||
    !isOrganization(organization) ||
    organization.start - person.end > longestOffice
  )
    return undefined
  const between = text.slice(person.end, organization.start)
  const role = readRole(after.exec(between)?.[1])
  if (role) return affiliate(person, organization, role, person.start, organization.end)
  if (!/^,\s+(?:the\s+)?$/.test(between)) return undefined
  const rest = text.slice(organization.end, Math.min(end, organization.end + longestOffice))
  const words = afterOrganization.exec(rest)
  const office = words && readRole(words[1], true)
  if (!office) return undefined
  const officeEnd = organization.end + words[0].indexOf(words[1] ?? '') + office.length
  return affiliate(person, organization, office, person.start, officeEnd)
}

const isOrganization = (mention: ActorMention): boolean =>
  mention.type !== 'PER' && isActor(mention)

const affiliate = (
  person: ActorMention,
  organization: ActorMention,
  role: string,
  start: number,
  end: number,
): ExtractedAffiliation => ({
  start,
  end,
  person: person.entity,
  role,
  organization: organization.entity,
})

/**
 * Read the words of an office, in lower case: all of them, or as many as stand at the start of the phrase.
 */
function readRole(phrase: string | undefined, isOpen = false): string | undefined {
  if (phrase === undefined) return undefined
  const words = phrase
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const other = words.findIndex((word) => !isOfficeWord(word))
  if (other >= 0 && !isOpen) return undefined
  const role = other < 0 ? words : words.slice(0, other)
  return isOfficeHead(role.at(-1) ?? '') ? role.join(' ') : undefined
}
