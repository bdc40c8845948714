import { longestSection } from '@onrecord/pipeline'

/** The bytes of heap that a program needs for any text. */
const reserve = 200_000_000
/** The bytes for each UTF-16 code unit of a text that is read as a whole: twice what is measured. */
const bytesEach = 350
/** The bytes for each further code unit of a longer text, of which the records alone are kept: several times what is measured. */
const bytesEachFurther = 100

/** The length of the longest text that a heap of so many bytes has room for, in UTF-16 code units. */
export function longestText(heapLimit: number): number {
  const room = Math.max(heapLimit - reserve, 0)
  const whole = longestSection * bytesEach
  const length =
    room < whole ? room / bytesEach : longestSection + (room - whole) / bytesEachFurther
  return Math.floor(length / 1000) * 1000
}

/** Say that a text is too long for the memory; undefined if it is not. */
export const describeTooLong = (text: string, longest: number): string | undefined =>
  text.length > longest
    ? `Unexpected length ${text.length}, expected at most ${longest}; split the text, or give Node more memory: NODE_OPTIONS=--max-old-space-size=MEGABYTES`
    : undefined
