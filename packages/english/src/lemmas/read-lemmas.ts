import type { Change } from './change-word.ts'
import type { LemmaClass, LemmaTable } from './lemmatize.ts'

/**
 * Read a table of lemmas.
 *
 * @param bytes
 *   Lines in UTF-8. A line without a tab names the tags of a class. Each line after it is a change of the class: how many
 *   code units to strip, what to add, the words that it makes lemmas of and the endings that call for it. Of each word
 *   the first character, a digit to base 36, is the length of the prefix that it shares with the word before it.
 */
export function readLemmas(bytes: Uint8Array): LemmaTable {
  const table = new Map<string, LemmaClass>()
  let forms = new Map<string, string>()
  let endings = new Map<string, Change>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [head = '', add = '', words = '', ends = ''] = line.split('\t')
    if (!line.includes('\t')) {
      forms = new Map()
      endings = new Map()
      for (const tag of head.split(' ')) if (tag) table.set(tag, { forms, endings, longest: 0 })
      continue
    }
    const change = { strip: Number(head), add }
    for (const word of expand(words))
      forms.set(word, word.slice(0, word.length - change.strip) + add)
    for (const ending of expand(ends)) endings.set(ending, change)
  }
  for (const known of table.values())
    for (const ending of known.endings.keys())
      known.longest = Math.max(known.longest, ending.length)
  return table
}

function expand(words: string): string[] {
  if (words === '') return []
  let last = ''
  return words.split(' ').map((word) => {
    last = last.slice(0, Number.parseInt(word.charAt(0), 36)) + word.slice(1)
    return last
  })
}
