import type { NameType } from '@onrecord/english'
import type { Word } from '@onrecord/grammar'
import { articles, isTitle, nounClassOf, participles, particles } from '@onrecord/lexicon'
import type { NameRun } from './find-name-runs.ts'

interface SeenName extends NameRun {
  type: NameType
}

const particleSet = new Set(particles)
const articleSet = new Set(articles)
const participleSet = new Set(participles)
/** The longest word that a hyphen may add to a name, in UTF-16 code units. */
const longestPart = 6

/**
 * Join the names of people that the analyser splits at particles and hyphens: "Ana de" and "Cruz" become "Ana de la Cruz",
 * "Park Yong" becomes "Park Yong-su", "Asaad" becomes "Al-Asaad", and "Per" and "Anders" become one.
 */
export function mendPeople<Name extends SeenName>(
  names: readonly Name[],
  tokens: readonly Word[],
): Name[] {
  const mended: Name[] = []
  for (const name of names) {
    const last = mended.at(-1)
    const whole = name.type === 'PER' ? withHyphens(name, tokens) : name
    if (last && last.type === 'PER' && continues(last, whole, tokens)) last.next = whole.next
    else mended.push({ ...whole })
  }
  return mended.map((name) =>
    name.type === 'PER' ? { ...name, next: endOfParticles(name, tokens) } : name,
  )
}

/**
 * Whether a name continues the one before it: a given name is right before it, or there is a particle between them or at the
 * end of the first, and no other word.
 */
function continues(before: SeenName, { first, type }: SeenName, tokens: readonly Word[]): boolean {
  if (type !== 'PER' && type !== 'LOC' && type !== 'GPE') return false
  const between = tokens.slice(before.next, first)
  const isGivenName = before.next === before.first + 1 && isFree(tokens[before.first])
  if (between.length === 0 && type === 'PER' && isGivenName) return true
  const isOpen = isParticle(tokens[before.next - 1]?.text)
  return between.every(({ text }) => isParticle(text)) && between.length + (isOpen ? 1 : 0) > 0
}

/** The end of a name with the particles and the capitalized word after it: "Ruiz" in "Ruiz de la Torre". */
function endOfParticles({ next }: SeenName, tokens: readonly Word[]): number {
  let end = next
  while (isParticle(tokens[end]?.text) && !isCapitalized(tokens[end])) end++
  const rest = tokens[end]
  return end > next && rest?.tag === 'PROPN' && isCapitalized(rest) ? end + 1 : next
}

/** A name with the parts that hyphens join to it. */
function withHyphens<Name extends SeenName>(name: Name, tokens: readonly Word[]): Name {
  let { first, next } = name
  const isJoined = (index: number) =>
    tokens[index]?.hasText('-', '‐', '‑') &&
    tokens[index]?.start === tokens[index - 1]?.end &&
    tokens[index]?.end === tokens[index + 1]?.start
  while (isJoined(next) && isPart(tokens[next + 1])) next += 2
  if (isJoined(first - 1) && isArticle(tokens[first - 2]?.text)) first -= 2
  return { ...name, first, next }
}

const isPart = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{L}+$/u.test(word.text) &&
  word.text.length <= longestPart &&
  !participleSet.has(word.text.toLowerCase())

/** Whether a word is no title or job: "Per", but not "Nurse". */
const isFree = (word: Word | undefined): boolean =>
  !isTitle(word?.text) && nounClassOf(word?.text.toLowerCase() ?? '') === undefined

const isCapitalized = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text)

const isParticle = (text: string | undefined): boolean =>
  text !== undefined && particleSet.has(text.toLowerCase())

const isArticle = (text: string | undefined): boolean =>
  text !== undefined && articleSet.has(text.toLowerCase())
