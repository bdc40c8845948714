import { firstFrom } from '@onrecord/schema'
import { foldPiece } from './pieces.ts'
import { soundOf, soundsLike } from './sounds-like.ts'

/** A mention of a person by full name. */
interface Introduction {
  start: number
  entity: string
}

/** What follows a surname: "Jr.", or the number of a monarch or heir, but not the letter X. */
const suffix = /^(?:Jr|Sr)\.?$|^(?:I{1,3}|IV|VI{0,3}|IX|X[IV]+)$/
const initial = /^\p{L}\.?(?:\p{L}\.)*$/u

/** The most words at the end of a name that are indexed. */
const longestName = 8
/** How many introductions before and after a short name are considered as its antecedent. */
const memory = 40

/** The people of a text by their names. All full names are introduced before short names are resolved. */
export class People {
  /** Introductions by surname and by given name, in text order. */
  readonly #bySurname = new Map<string, Introduction[]>()
  readonly #byGivenName = new Map<string, Introduction[]>()
  /** Introductions by the last words of the name: two at least, but not all of them. */
  readonly #byEnding = new Map<string, Introduction[]>()
  /** Introductions by the first of two surnames: "Quilla" in "Ada Quilla Barda". */
  readonly #byFirstSurname = new Map<string, Introduction[]>()
  /** The entities of a full name. */
  readonly #byFullName = new Map<string, string[]>()
  /** Full names by surname together with the sound or the initial of the given name. */
  readonly #alike = new Map<string, string[][]>()

  /** Introduce a person by a full name, which has two words at least; in text order. */
  introduce(name: string, entity: string, start: number): void {
    const words = splitName(name)
    if (words.length === 1 && name.includes(' '))
      append(this.#bySurname, words[0] ?? '', { start, entity })
    if (words.length < 2) return
    append(this.#bySurname, words.at(-1) ?? '', { start, entity })
    append(this.#byGivenName, words[0] ?? '', { start, entity })
    if (words.length > 2) append(this.#byFirstSurname, words.at(-2) ?? '', { start, entity })
    for (let first = 1; first < Math.min(words.length - 1, longestName); first++)
      append(this.#byEnding, words.slice(first).join(' '), { start, entity })
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
   * The entities that were introduced by a full name or a variant of it, in middle names or spelling: "Zemir Kabulov" is
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

  /**
   * The antecedent of a surname, or else of a given name or the first of two surnames, at an offset: the last person introduced before, or the first
   * after.
   */
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
      nearest(this.#byGivenName.get(last), offset, accept) ??
      nearest(this.#byFirstSurname.get(last), offset, accept)
    )
  }

  /** Whether a person of a surname has been introduced. */
  hasSurname(word: string): boolean {
    return this.#bySurname.has(fold(word))
  }
}

const fold = (word: string): string => foldPiece(word).toLowerCase()

/** The words of a name without suffixes such as "Jr.", in lower case and without accents. */
function splitName(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words.pop()
  return words.map(fold)
}

/** The keys of a name: by the sound of the given name, by its initial, and by its initial where nothing else is given. */
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

/** The entity of the last accepted introduction before an offset, or else of the first one after. */
function nearest(
  introductions: readonly Introduction[] = [],
  offset: number,
  accept: (entity: string) => boolean,
): string | undefined {
  const after = firstFrom(introductions, offset)
  const before = introductions.slice(Math.max(0, after - memory), after)
  const following = introductions.slice(after, after + memory)
  const known = before.findLast(({ entity }) => accept(entity))
  return (known ?? following.find(({ entity }) => accept(entity)))?.entity
}

/** Whether two names with the same surname may be one person's: one has all words of the other, initials aside. */
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
