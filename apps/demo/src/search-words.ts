/** Records whose words begin with the terms of a query, in their order. */
export type WordSearch<Item> = (terms: readonly string[]) => readonly Item[]

/** Prepare records to be searched. A record meets a query when each term begins one of its words. */
export function indexWords<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
): WordSearch<Item> {
  const texts = new Map(items.map((item) => [item, ` ${foldWords(wordsOf(item).join(' '))}`]))
  return (terms) =>
    items.filter((item) => terms.every((term) => texts.get(item)?.includes(` ${term}`)))
}

/** The terms of a query: its words, as they are compared. */
export function readTerms(query: string): readonly string[] {
  return foldWords(query).split(' ').filter(Boolean)
}

/** Letters and digits in lower case, without accents, with single spaces between words. */
function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
