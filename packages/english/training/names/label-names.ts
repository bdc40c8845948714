import type { GoldSentence } from '../read-sentences.ts'
import type { Name, NamedDocument } from './read-mentions.ts'

interface PlacedToken {
  sentence: GoldSentence
  index: number
}

/**
 * Label the tokens of sentences with the names of their documents. Where names lie in each other, the longest counts. Both
 * hold the same characters but for white space, by which the two are laid side by side.
 */
export function labelNames(
  sentences: readonly GoldSentence[],
  documents: readonly NamedDocument[],
): void {
  const byDocument = Map.groupBy(sentences, ({ document }) => document)
  for (const { id, names, text } of documents) {
    const places = countCharacters(text)
    const tokens: PlacedToken[] = []
    const starts = new Map<number, number>()
    const ends = new Map<number, number>()
    let length = 0
    for (const sentence of byDocument.get(id) ?? []) {
      sentence.names = sentence.forms.map(() => 'O')
      for (const [index, form] of sentence.forms.entries()) {
        starts.set(length, tokens.length)
        length += form.replace(/\s/g, '').length
        ends.set(length, tokens.length)
        tokens.push({ sentence, index })
      }
    }
    for (const name of names.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
      const first = starts.get(places[name.start] ?? -1)
      const last = ends.get(places[name.end] ?? -1)
      if (first !== undefined && last !== undefined) label(tokens.slice(first, last + 1), name)
    }
  }
}

function label(tokens: readonly PlacedToken[], { type }: Name): void {
  if (tokens.some(({ index, sentence }) => sentence.names[index] !== 'O')) return
  if (tokens.some(({ sentence }) => sentence !== tokens[0]?.sentence)) return
  for (const [position, { index, sentence }] of tokens.entries())
    sentence.names[index] = `${position === 0 ? 'B' : 'I'}-${type}`
}

/** How many characters that are no white space lie before each place of a text. */
function countCharacters(text: string): Int32Array {
  const counts = new Int32Array(text.length + 1)
  for (let index = 0; index < text.length; index++)
    counts[index + 1] = (counts[index] ?? 0) + (/\s/.test(text.charAt(index)) ? 0 : 1)
  return counts
}
