import { findByNames, type Word } from '@onrecord/grammar'
import { compareSpans, overlaps } from '@onrecord/schema'
import type { FoundName } from './found-name.ts'
import { toName } from './to-name.ts'

/** Join the names on both sides of a by-name to that of a person, without the by-name: "Ada “the Fox” Quill". */
export function joinByNames(
  names: readonly FoundName[],
  tokens: readonly Word[],
  text: string,
): readonly FoundName[] {
  const joined = findByNames(tokens).flatMap(({ before, after, words }) => {
    const [given] = names.filter((name) => overlaps(name, before))
    const [family] = names.filter((name) => overlaps(name, after))
    if ([given, family].some((name) => name && name.type !== 'PER')) return []
    const start = Math.min(given?.start ?? before.start, before.start)
    const end = Math.max(family?.end ?? after.end, after.end)
    const name = toName({ start, end }, tokens, text, 'PER')
    const byName = text.slice(tokens[words.first]?.start, tokens[words.next - 1]?.end)
    return [{ ...name, words: name.words.replace(`${byName} `, '') }]
  })
  if (joined.length === 0) return names
  const others = names.filter((name) => !joined.some((one) => overlaps(one, name)))
  return [...others, ...joined].sort(compareSpans)
}
