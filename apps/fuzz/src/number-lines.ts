/** A line of a file of lines, without its end. */
export interface NumberedLine {
  number: number
  bytes: Buffer
}

/** The lines that are not blank, after their numbers, which count from 1. */
export function numberLines(input: Buffer): NumberedLine[] {
  const lines: NumberedLine[] = []
  let start = 0
  for (let number = 1; start < input.length; number++) {
    const feed = input.indexOf(0x0a, start)
    const end = feed < 0 ? input.length : feed
    const bytes = input.subarray(start, end)
    if (bytes.some((byte) => byte > 0x20)) lines.push({ number, bytes })
    start = end + 1
  }
  return lines
}
