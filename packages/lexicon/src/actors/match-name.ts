import type { Piece } from './pieces.ts'
import type { SortedTable } from './sorted-table.ts'

/** The line of a name in the table, and how many pieces it has. */
export interface MatchedLine {
  line: number
  length: number
}

/**
 * Find the longest name that starts at a piece. The lines that begin with the pieces so far are the states of an automaton,
 * and each further piece narrows them.
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
  if (!inCapitals && !names.hasFirstWord(pieces[index]?.text ?? '')) return undefined
  let match: MatchedLine | undefined
  let states = [{ spelling: '', line: 0 }]
  for (let next = index; next < pieces.length && states.length > 0; next++) {
    const longer: typeof states = []
    const spellings = spellPiece(pieces[next]?.text ?? '', inCapitals)
    for (const { spelling, line } of states)
      for (const piece of spellings) {
        const words = spelling === '' ? piece : `${spelling} ${piece}`
        const first = names.firstFrom(words, line)
        if (!names.beginsWith(first, words)) continue
        const whole = names.firstFrom(`${words}\t`, first)
        if (names.beginsWith(whole, `${words}\t`)) {
          match = { line: whole, length: next + 1 - index }
          longer.push({ spelling: words, line: whole })
        } else if (names.beginsWith(names.firstFrom(`${words} `, whole), `${words} `))
          longer.push({ spelling: words, line: whole })
      }
    states = longer
  }
  return match
}

function spellPiece(piece: string, inCapitals: boolean): readonly string[] {
  if (!inCapitals || !/^\p{Lu}{2}/u.test(piece)) return [piece]
  const lower = piece.toLowerCase()
  return [piece, lower.charAt(0).toUpperCase() + lower.slice(1), lower]
}
