import type { GoldDocument } from './read-treebank.ts'

/** Counts what agrees, out of what was found and what is there. */
class Agreement {
  #same = 0
  #total = 0

  add(found: readonly string[], gold: readonly string[]): void {
    const expected = new Set(gold)
    this.#total += found.length + gold.length
    for (const item of found) if (expected.has(item)) this.#same++
  }

  /** The harmonic mean of precision and recall, in per cent. */
  get f1(): number {
    return (200 * this.#same) / (this.#total || 1)
  }
}

export interface Scores {
  tokens: Agreement
  sentences: Agreement
  /** Tokens with the right tag. */
  tags: Agreement
}

/**
 * Compare analyses of raw text with a treebank, by the metrics of the CoNLL 2018 shared task: a token or sentence agrees
 * if its span does, a tag if it and the span do.
 */
export function scoreAnalysis(
  documents: readonly GoldDocument[],
  analyse: (text: string) => readonly { tokens: readonly Tagged[] }[],
): Scores {
  const scores = { tokens: new Agreement(), sentences: new Agreement(), tags: new Agreement() }
  for (const { text, sentences } of documents) {
    const found = analyse(text)
    scores.sentences.add(found.map(describeSentence), sentences.map(describeSentence))
    const foundTokens = found.flatMap(({ tokens }) => tokens)
    const goldTokens = sentences.flatMap(({ tokens }) => tokens)
    scores.tokens.add(foundTokens.map(describeSpan), goldTokens.map(describeSpan))
    scores.tags.add(foundTokens.map(describeTag), goldTokens.map(describeTag))
  }
  return scores
}

interface Tagged {
  start: number
  end: number
  tag: string
}

const describeSpan = ({ start, end }: Tagged): string => `${start} ${end}`

const describeTag = (token: Tagged): string => `${describeSpan(token)} ${token.tag}`

const describeSentence = ({ tokens }: { tokens: readonly Tagged[] }): string =>
  `${tokens[0]?.start} ${tokens.at(-1)?.end}`
