import type { LemmaClass, LemmaTable } from '../src/lemmas/lemmatize.ts'
import { compare } from './compare.ts'
import { findDifference } from './find-difference.ts'

/** Write a table of lemmas as `readLemmas` takes it, the same bytes for equal tables. */
export function writeLemmas(table: LemmaTable): Uint8Array {
  const tagsOf = new Map<LemmaClass, string[]>()
  for (const [tag, known] of table) tagsOf.set(known, [...(tagsOf.get(known) ?? []), tag])
  const blocks = [...tagsOf].map(([known, tags]) =>
    [tags.sort(compare).join(' '), ...writeChanges(known)].join('\n'),
  )
  return new TextEncoder().encode(blocks.sort(compare).join('\n'))
}

function writeChanges({ forms, endings }: LemmaClass): string[] {
  const lines = new Map<string, { words: string[]; ends: string[] }>()
  const take = (strip: number, add: string) => {
    const key = `${strip}\t${add}`
    const line = lines.get(key) ?? { words: [], ends: [] }
    lines.set(key, line)
    return line
  }
  for (const [word, lemma] of forms) {
    const { strip, add } = findDifference(word, lemma)
    take(strip, add).words.push(word)
  }
  for (const [ending, { strip, add }] of endings) take(strip, add).ends.push(ending)
  return [...lines]
    .map(([key, { words, ends }]) => [key, shorten(words), shorten(ends)].join('\t').trimEnd())
    .map((line) => (line.includes('\t') ? line : `${line}\t`))
    .sort(compare)
}

/** Sort words, and write of each only where it parts from the one before it. */
function shorten(words: string[]): string {
  let last = ''
  return words
    .sort(compare)
    .map((word) => {
      let shared = 0
      while (shared < 35 && shared < word.length && word[shared] === last[shared]) shared++
      last = word
      return shared.toString(36) + word.slice(shared)
    })
    .join(' ')
}
