import type { Sentence, Word } from '@onrecord/grammar'
import { firstFrom } from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'

/** The heads of the names of a sentence. */
export interface NamedHeads {
  heads: ReadonlyMap<Word, ActorMention>
  /** The words of names, and the titles before them. */
  inside: ReadonlySet<Word>
}

/**
 * Find the heads of the names in a sentence. A person's title before the name heads the phrase, but is part of it: "President
 * Ada Quill".
 *
 * @param names
 *   The names of the text, in order.
 */
export function findNamedHeads(tree: Sentence, names: readonly ActorMention[]): NamedHeads {
  const { words } = tree
  const heads = new Map<Word, ActorMention>()
  const inside = new Set<Word>()
  const end = words.at(-1)?.end ?? 0
  for (let index = firstFrom(names, words[0]?.start ?? 0); index < names.length; index++) {
    const name = names[index]
    if (name === undefined || name.start >= end) break
    const first = firstFrom(words, name.start)
    let next = first
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= name.end) next++
    if (next === first) continue
    for (const word of words.slice(first, next)) inside.add(word)
    let head = tree.headOf({ first, next })
    while (head?.head && name.type === 'PER' && isTitleOf(head, first)) {
      head = head.head
      inside.add(head)
    }
    if (head && !heads.has(head)) heads.set(head, name)
  }
  return { heads, inside }
}

/** Whether the head of a name depends on the title before the name. */
const isTitleOf = (head: Word, first: number): boolean =>
  head.is('flat')
    ? (head.head?.index ?? first) < first
    : head.head?.index === first - 1 && !head.is('conj')
