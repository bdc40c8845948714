/** Kinds of UTF-16 code units. Letters come first: a class from `lower` to `extend` is part of a word. */
export const lower = 1
export const upper = 2
export const digit = 3
/** Marks and invisible characters, which belong to the character before them. */
export const extend = 4
export const space = 5
const symbol = 6
/** The first half of a surrogate pair for a letter or digit. */
export const highLetter = 7
/** The first half of any other surrogate pair. */
const highSymbol = 8

const classes = new Uint8Array(0x10000)
for (let code = 0; code < 0x80; code++) classes[code] = findClass(String.fromCharCode(code))

/** The class of the code unit at an offset of a text. */
export function classify(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code >= 0xd800 && code < 0xdc00) return classifyPair(text, index)
  return classes[code] || learnClass(code)
}

/** Whether a class is one of words. */
export function isWord(kind: number): boolean {
  return kind <= extend || kind === highLetter
}

export function isLetter(kind: number): boolean {
  return kind <= upper || kind === highLetter
}

function classifyPair(text: string, index: number): number {
  const point = text.codePointAt(index) ?? 0
  if (point < 0x10000) return symbol
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point)) ? highLetter : highSymbol
}

/** Fill the table as characters occur: to fill it at once would slow every start. */
function learnClass(code: number): number {
  const found = findClass(String.fromCharCode(code))
  classes[code] = found
  return found
}

function findClass(character: string): number {
  if (/\s/.test(character)) return space
  if (/[ªº²³¹]/.test(character)) return symbol
  if (/\p{Lu}/u.test(character)) return upper
  if (/\p{L}/u.test(character)) return lower
  if (/\p{N}/u.test(character)) return digit
  return /[\p{M}\p{Cf}]/u.test(character) ? extend : symbol
}
