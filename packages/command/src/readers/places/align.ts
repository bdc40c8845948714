import type { Piece } from './pieces.ts'

/** What stands for other characters at an offset of a file, such as a character reference; undefined where nothing does. */
export type ReadEscape = (
  file: string,
  offset: number,
) => { text: string; length: number } | undefined

/**
 * Find where the characters of a value are in the file that it was read from.
 *
 * @param value
 *   What a parser made of a stretch of the file: the same characters, but for escapes.
 * @param from
 *   The offset in the file where the value starts.
 * @returns
 *   Pieces that give the value. Where file and value disagree, the rest is one piece.
 */
export function align(value: string, file: string, from: number, readEscape: ReadEscape): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let offset = from
  while (at < value.length) {
    const found = readEscape(file, offset)
    if (found && value.startsWith(found.text, at)) {
      const to = offset + found.length
      if (found.text !== '') pieces.push({ text: found.text, from: offset, to, isExact: false })
      at += found.text.length
      offset = to
    } else if (file[offset] === value[at]) {
      addCharacter(pieces, file, offset)
      at++
      offset++
    } else break
  }
  if (at < value.length)
    pieces.push({ text: value.slice(at), from: offset, to: offset, isExact: false })
  return pieces
}

function addCharacter(pieces: Piece[], file: string, offset: number): void {
  const last = pieces.at(-1)
  if (last?.isExact && last.to === offset) {
    last.to++
    last.text += file[offset]
  } else pieces.push({ text: file[offset] ?? '', from: offset, to: offset + 1, isExact: true })
}
