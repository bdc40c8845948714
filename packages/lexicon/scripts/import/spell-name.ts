/** Words that names have in lower case, but for the first word of a name. */
const small = new Set(
  'a al an and at bin da das de del der di dos du e el en et for in la las le los of on or para pour the to und van von y'.split(
    ' ',
  ),
)

/**
 * Spell a name of the Phoenix dictionaries as text has it: `SERGEY_V._LAVROV_` is "Sergey V. Lavrov", and "al-" before a
 * name stays small.
 */
export function spellName(entry: string): string {
  const words = entry.replace(/_+/g, ' ').trim().split(/\s+/)
  return words.map((word, index) => spellWord(word.toLowerCase(), index > 0)).join(' ')
}

function spellWord(word: string, isInside: boolean): string {
  if (isInside && small.has(word)) return word
  const parts = word.split(/([-'’/])/)
  return parts.map((part, index) => (isArticle(parts, index) ? part : capitalize(part))).join('')
}

const isArticle = (parts: readonly string[], index: number): boolean =>
  /^(?:al|ul|ur|e|i|el)$/.test(parts[index] ?? '') && parts[index + 1] === '-'

const capitalize = (part: string): string =>
  part.replace(/^(mc)?(\p{L})(?=.)/u, (_, mc: string | undefined, letter: string) =>
    mc ? `Mc${letter.toUpperCase()}` : letter.toUpperCase(),
  )
