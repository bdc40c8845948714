import type { SentenceNames } from '../sentence-names.ts'
import type { FoundName } from './found-name.ts'

const abbreviation = /^\p{Lu}{3,6}$/u
const significant = /^\p{Lu}/u
const and = /^(?:and|&)$/

/**
 * Find the abbreviations that are the initials of an organization named before them, whether or not the text defines them:
 * "the Omani Center for Disease Control and Prevention … CDC". The first word, often its state, may be missing, and what
 * follows "and".
 *
 * @returns
 *   By abbreviation the name that it stands for.
 */
export function findInitials(sentences: readonly SentenceNames[]): Map<string, FoundName> {
  const longNames = new Map<string, FoundName>()
  const found = new Map<string, FoundName>()
  for (const { names } of sentences)
    for (const name of names) {
      const long = longNames.get(name.words)
      if (long && !isKnownAs(name, long)) found.set(name.words, long)
      if (name.type === 'ORG')
        for (const initials of initialsOf(name)) longNames.set(initials, name)
    }
  return found
}

/** The initials of a name, in full and without its first word, and those before "and". */
function initialsOf({ words }: FoundName): string[] {
  const all = words.split(' ').filter((word, index) => index > 0 || significant.test(word))
  const rest = all.slice(1)
  const beforeAnd = (part: readonly string[]) => {
    const end = part.findIndex((word) => and.test(word))
    return end < 0 ? [] : part.slice(0, end)
  }
  return [all, rest, beforeAnd(all), beforeAnd(rest)]
    .map((part) => part.filter((word) => significant.test(word)).map((word) => word.charAt(0)))
    .map((letters) => letters.join(''))
    .filter((letters) => abbreviation.test(letters))
}

/** Whether public record has an abbreviation for a state, or for the organization that it is to stand for. */
const isKnownAs = ({ bearers }: FoundName, long: FoundName): boolean =>
  bearers.some(
    ({ actor }) =>
      actor.kind === 'state' || long.bearers.some((bearer) => bearer.actor.id === actor.id),
  )
