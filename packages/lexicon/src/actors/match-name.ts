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
  let match: MatchedLine | undefined
  let states = [{ spelling: '', line: 0 }]
  for (let next = index; next < pieces.length && states.length > 0; next++) {
    const spellings = spellPiece(pieces[next]?.text ?? '', inCapitals)
    states = states.flatMap(({ spelling, line }) =>
      spellings.flatMap((piece) => {
        const longer = spelling === '' ? piece : `${spelling} ${piece}`
        const first = names.firstFrom(`${longer}\t`, line)
        if (names.beginsWith(first, `${longer}\t`)) {
          match = { line: first, length: next + 1 - index }
          return [{ spelling: longer, line: first }]
        }
        const further = names.firstFrom(`${longer} `, first)
        return names.beginsWith(further, `${longer} `) ? [{ spelling: longer, line: further }] : []
      }),
    )
  }
  return match
}

function spellPiece(piece: string, inCapitals: boolean): readonly string[] {
  if (!inCapitals || !/^\p{Lu}{2}/u.test(piece)) return [piece]
  const lower = piece.toLowerCase()
  return [piece, lower.charAt(0).toUpperCase() + lower.slice(1), lower]
}
