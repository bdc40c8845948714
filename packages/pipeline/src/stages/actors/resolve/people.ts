import { foldPiece } from '@onrecord/lexicon'
import { soundOf, soundsLike } from './sounds-like.ts'

interface Introduction {
  offset: number
  entity: string
}

const suffix = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/
const initial = /^\p{L}\.?(?:\p{L}\.)*$/u

/** Endings of longer names are not kept. */
const longestName = 8
/** How many introductions a short name looks back over. */
const memory = 40

/** Who in a text goes by which name. Everybody with a full name is entered before short names are looked up. */
export class People {
  /** By last and first word, all who bear them, in text order. */
  readonly #bySurname = new Map<string, Introduction[]>()
  readonly #byGivenName = new Map<string, Introduction[]>()
  /** By the last words of names, two at least and not all. */
  readonly #byEnding = new Map<string, Introduction[]>()
  readonly #byFullName = new Map<string, string[]>()
  /** The full names that have a surname in common and a first name that sounds alike, or its first letter. */
  readonly #alike = new Map<string, string[][]>()

  /** Enter somebody by a full name of two words at least, in text order. */
  introduce(name: string, entity: string, offset: number): void {
    const words = splitName(name)
    if (words.length < 2) return
    append(this.#bySurname, words.at(-1) ?? '', { offset, entity })
    append(this.#byGivenName, words[0] ?? '', { offset, entity })
    for (let first = 1; first < Math.min(words.length - 1, longestName); first++)
      append(this.#byEnding, words.slice(first).join(' '), { offset, entity })
    const full = words.join(' ')
    const namesakes = this.#byFullName.get(full)
    if (namesakes?.includes(entity)) return
    append(this.#byFullName, full, entity)
    if (namesakes !== undefined) return
    const { sound, letter, initials } = alikeKeys(words)
    append(this.#alike, sound, words)
    append(this.#alike, letter, words)
    if (initial.test(words[0] ?? '')) append(this.#alike, initials, words)
  }

  /**
   * Who have been introduced under a full name, with or without middle names, or spelled otherwise: "Zemir Kabulov" is
   * "Zamir Kabulov", "Ada Quill" is "Ada B. Quill".
   */
  allByFullName(name: string): readonly string[] {
    const words = splitName(name)
    const known = this.#byFullName.get(words.join(' '))
    if (known !== undefined) return known
    const { sound, letter, initials } = alikeKeys(words)
    const isInitial = initial.test(words[0] ?? '')
    const same = [sound, isInitial ? letter : initials]
      .map((key) => this.#alike.get(key)?.slice(-memory))
      .map((others) => others?.find((other) => isSameName(words, other)))
      .find((found) => found !== undefined)
    return (same && this.#byFullName.get(same.join(' '))) ?? []
  }

  /** Whom a surname, or else a given name, stands for at an offset: the last one introduced before, or the first after. */
  byShortName(
    name: string,
    offset: number,
    accept: (entity: string) => boolean,
  ): string | undefined {
    const words = splitName(name)
    const last = words.at(-1) ?? ''
    if (words.length > 1) return nearest(this.#byEnding.get(words.join(' ')), offset, accept)
    return (
      nearest(this.#bySurname.get(last), offset, accept) ??
      nearest(this.#byGivenName.get(last), offset, accept)
    )
  }

  /** Whether somebody has been introduced with a word as the last of the name. */
  hasSurname(word: string): boolean {
    return this.#bySurname.has(fold(word))
  }
}

const fold = (word: string): string => foldPiece(word).toLowerCase()

/** The words of a name without suffixes, in lower case and without accents. */
function splitName(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words.pop()
  return words.map(fold)
}

/** By the sound of the first name, by its first letter, and by that letter where it is all that is given. */
function alikeKeys(words: readonly string[]) {
  const [first = ''] = words
  const surname = words.at(-1)
  return {
    sound: `${soundOf(first)} ${surname}`,
    letter: `${first.charAt(0)}… ${surname}`,
    initials: `${first.charAt(0)}. ${surname}`,
  }
}

function append<Item>(index: Map<string, Item[]>, word: string, item: Item): void {
  const others = index.get(word)
  if (others) others.push(item)
  else index.set(word, [item])
}

function nearest(
  introductions: readonly Introduction[] = [],
  offset: number,
  accept: (entity: string) => boolean,
): string | undefined {
  let after = 0
  for (let high = introductions.length; after < high; ) {
    const middle = (after + high) >>> 1
    if ((introductions[middle]?.offset ?? 0) < offset) after = middle + 1
    else high = middle
  }
  const before = introductions.slice(Math.max(0, after - memory), after)
  const following = introductions.slice(after, after + memory)
  const known = before.findLast(({ entity }) => accept(entity))
  return (known ?? following.find(({ entity }) => accept(entity)))?.entity
}

/** Whether two names with one surname are of one person: one has all words of the other, but for initials. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', ...rest] = a
  const [otherFirst = '', ...otherRest] = b
  const isSameFirst =
    first === otherFirst || isInitialOf(first, otherFirst) || soundsLike(first, otherFirst)
  if (!isSameFirst) return false
  const middle = rest.slice(0, -1).filter((word) => !initial.test(word))
  const otherMiddle = otherRest.slice(0, -1).filter((word) => !initial.test(word))
  return (
    middle.every((word) => otherMiddle.includes(word)) ||
    otherMiddle.every((word) => middle.includes(word))
  )
}

const isInitialOf = (a: string, b: string): boolean =>
  (initial.test(a) || initial.test(b)) && a.charAt(0) === b.charAt(0)
