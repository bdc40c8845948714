/**
 * Break a text into lines of a width, all of them indented. A word that is longer than a line has one of its own.
 *
 * @param measure
 *   The width of a line; by default each code unit is one wide.
 */
export function fillLines(
  text: string,
  width: number,
  indent: number,
  measure = (line: string): number => line.length,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || indent + measure(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].filter(Boolean).map((line) => `${' '.repeat(indent)}${line}`)
}
