/** Put sentences together, as long as a batch has no more than so many tokens. */
export function makeBatches<Sentence extends { forms: readonly string[] }>(
  sentences: readonly Sentence[],
  size: number,
): Sentence[][] {
  const batches: Sentence[][] = []
  let tokens = Number.POSITIVE_INFINITY
  for (const sentence of sentences) {
    const { length } = sentence.forms
    if (tokens + length > size) {
      batches.push([])
      tokens = 0
    }
    batches.at(-1)?.push(sentence)
    tokens += length
  }
  return batches
}
