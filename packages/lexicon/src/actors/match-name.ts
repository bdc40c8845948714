import type { Piece } from './pieces.ts'
import type { SortedTable } from './sorted-table.ts'

/** The line of a name in the table, and how many pieces it has. */
export interface MatchedLine {
  line: number
  length: number
}

/**
 * Find the longest name that starts at a piece.
 *
 * @param inCapitals
 *   Whether case is ignored: a piece then matches as it is, with a capital, and in lower case.
 */
export function matchName(
  names: SortedTable,
  pieces: readonly Piece[],
  index: number,
  inCapitals: boolean,
): MatchedLine | undefined {
  if (inCapitals) return matchInCapitals(names, pieces, index)
  let words = pieces[index]?.text ?? ''
  if (!names.hasFirstWord(words)) return undefined
  let match: MatchedLine | undefined
  let line = 0
  for (let next = index + 1; ; next++) {
    const whole = names.firstFrom(`${words}\t`, line)
    if (names.beginsWith(whole, `${words}\t`)) match = { line: whole, length: next - index }
    else if (!names.beginsWith(whole, `${words} `)) return match
    const piece = pieces[next]
    if (piece === undefined) return match
    words = `${words} ${piece.text}`
    line = whole
  }
}

/** The lines that begin with some spelling of the pieces so far are the states of an automaton, and each piece narrows them. */
function matchInCapitals(
  names: SortedTable,
  pieces: readonly Piece[],
  index: number,
): MatchedLine | undefined {
  let match: MatchedLine | undefined
  let states = [{ spelling: '', line: 0 }]
  for (let next = index; next < pieces.length && states.length > 0; next++) {
    const longer: typeof states = []
    for (const { spelling, line } of states)
      for (const piece of spellPiece(pieces[next]?.text ?? '')) {
        const words = spelling === '' ? piece : `${spelling} ${piece}`
        const whole = names.firstFrom(`${words}\t`, line)
        const isWhole = names.beginsWith(whole, `${words}\t`)
        if (isWhole) match = { line: whole, length: next + 1 - index }
        if (isWhole || names.beginsWith(whole, `${words} `))
          longer.push({ spelling: words, line: whole })
      }
    states = longer
  }
  return match
}

function spellPiece(piece: string): readonly string[] {
  if (!/^\p{Lu}{2}/u.test(piece)) return [piece]
  const lower = piece.toLowerCase()
  return [piece, lower.charAt(0).toUpperCase() + lower.slice(1), lower]
}
