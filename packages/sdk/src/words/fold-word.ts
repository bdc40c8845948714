/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
}

/** A word as it is compared: in lower case, without accents, the dots of an abbreviation or the `'s` of a genitive. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøđðþłıς]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’]s$|[^\p{L}\p{N}]/gu, '')
