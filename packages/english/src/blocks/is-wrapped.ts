const shortest = 50
const longest = 125
const narrowest = 30
const widest = 250

/**
 * Whether the lines of a paragraph are hard-wrapped prose: one continues in lower case, and all but the last have 50 to 125 code
 * units, or no room for the first word of the next. Other lines are headings, bylines, verses or paragraphs of their own.
 */
export function isWrapped(lines: readonly string[]): boolean {
  if (!lines.slice(1).some((line) => /^\s*\p{Ll}/u.test(line))) return false
  const wrapped = lines.slice(0, -1)
  return (
    wrapped.every((line) => line.length >= shortest && line.length <= longest) || isFilled(lines)
  )
}

/** Whether the first word of each line would not have fit on the line before. */
function isFilled(lines: readonly string[]): boolean {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0)
  return (
    lines.length > 2 &&
    width >= narrowest &&
    width <= widest &&
    lines
      .slice(1)
      .every((line, index) => `${lines[index]} ${/^\s*(\S*)/.exec(line)?.[1]}`.length > width)
  )
}
