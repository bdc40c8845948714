import { classify, isLetter } from '../../tokens/character-classes.ts'

/** Words that open sentences and are seldom part of names. */
const openers = new Set(
  `The This It He She They We I You In On At But And If However There That These Those A An For As When My His Her Our
  Please Also So No What Here Its Their Your While Since After Before With From By To Both Each Many Most Some All Such
  Can Could Would Should Did Do Does Is Are Was Were Have Has Had How Why Where Who Then Now Not Yet Or Although Though
  Nobody Everybody Everyone Somebody Someone Anyone Because Once Until During Under Among Another Other`.split(
    /\s+/,
  ),
)
const longest = 9

/** Whether there is a word that opens sentences at an offset. */
export function isOpener(text: string, start: number): boolean {
  let end = start
  while (end - start <= longest && isLetter(classify(text, end))) end++
  return text.charCodeAt(end) !== 46 && openers.has(text.slice(start, end))
}
