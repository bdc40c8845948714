import { lexicon } from '../../generated/vocabulary.ts'
import type { LexiconActor } from '../../vocabulary/schemas.ts'
import { type Piece, splitPieces } from './pieces.ts'

/** How a form in the lexicon names its actor. */
type Form = 'name' | 'people' | 'seat'

export interface LexiconMatch {
  actor: LexiconActor
  form: Form
  /** The form as the lexicon spells it. */
  words: string
  /** How many pieces the form has. */
  length: number
}

interface Node {
  next: Map<string, Node>
  match?: LexiconMatch
}

const root: Node = { next: new Map() }

for (const actor of lexicon) {
  for (const name of [actor.name, ...actor.aliases]) add(name, actor, 'name')
  for (const name of actor.people) add(name, actor, 'people')
  for (const name of actor.seats) add(name, actor, 'seat')
}

function add(name: string, actor: LexiconActor, form: Form): void {
  let node = root
  const pieces = splitPieces(name)
  for (const { text } of pieces) {
    const next = node.next.get(text) ?? { next: new Map() }
    node.next.set(text, next)
    node = next
  }
  node.match ??= { actor, form, words: name, length: pieces.length }
}

/** The longest form in the lexicon that starts at a piece, in time linear in the length of that form. */
export function matchLexicon(pieces: readonly Piece[], index: number): LexiconMatch | undefined {
  let node: Node | undefined = root
  let match: LexiconMatch | undefined
  for (let next = index; node && next <= pieces.length; next++) {
    match = node.match ?? match
    node = node.next.get(pieces[next]?.text ?? '')
  }
  return match
}

/** Whether an id is one of the lexicon. */
export const isLexiconId: (id: string) => boolean = (
  (ids) => (id: string) =>
    ids.has(id)
)(new Set(lexicon.map(({ id }) => id)))
