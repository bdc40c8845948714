const shortest = 50
const longest = 125

/**
 * Whether the lines of a paragraph are hard-wrapped prose: all but the last have 50 to 125 code units, and one continues
 * in lower case. Other lines are headings, bylines, verses or paragraphs of their own.
 */
export function isWrapped(lines: readonly string[]): boolean {
  return (
    lines.slice(0, -1).every((line) => line.length >= shortest && line.length <= longest) &&
    lines.slice(1).some((line) => /^\s*\p{Ll}/u.test(line))
  )
}
