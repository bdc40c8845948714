import { isPersonNoun } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'
import type { Paragraph } from './split-statements.ts'

/** The label of a turn, at the start of a paragraph or in a paragraph of its own. */
export interface TurnLabel {
  /** The name in it. */
  name: Span
  /** Where the words of the turn start: the end of the paragraph for a label alone. */
  end: number
  /** Whether it looks like nothing else: a letter for question or answer, or a name in brackets. */
  isMarked: boolean
  /** Whether it is a label only beside others that look like nothing else: initials without a colon. */
  isBare: boolean
}

/** Marks of emphasis or of a quotation before a label, and the emphasis behind it. */
const lead = '^["“”\'‘’*_]*[ \\t]*'
const tail = '[*_]*[ \\t]*'
/** A name of up to four words, in capitals or not, and a colon: "MS. QUILL:", "Ada Quill:". */
const colon = new RegExp(
  `${lead}((?:\\p{Lu}[\\p{L}.’'-]*)(?: \\p{Lu}[\\p{L}.’'-]*){0,3})${tail}:${tail}\\s*`,
  'u',
)
/** "Q" and "A" without a colon: "Q Is it open?", "A. It is." */
const letter = /^([QA])\.?[ \t]+(?=["“‘'(]?\p{Lu})/u
/** Initials without a colon, of somebody who is asked: "AQ It is open." */
const bare = /^(\p{Lu}{2,3})[ \t]+(?=["“‘'(]?\p{Lu}[\p{Ll}’' ])/u
/** A name in brackets: "((AQ)) Is it open?", "[Quill] It is." */
const brackets = /^(?:\(\(|\[)(\p{Lu}[\p{L}. ]{0,30})(?:\)\)|\]):?[ \t]+(?=\S)/u
/** A name in capitals in a paragraph of its own. */
const capitals = /^((?:\p{Lu}[\p{Lu}.’'-]+)(?: \p{Lu}[\p{Lu}.’'-]*){0,3})\s*$/u
/** The initials of a speaker: "AQ:". */
const initials = /^\p{Lu}{2,3}$/u
const longest = 60

/** The label at the start of a paragraph, if it opens with one. */
export function readTurnLabel(paragraph: Paragraph, text: string): TurnLabel | undefined {
  const { start, end } = paragraph
  const opening = text.slice(start, Math.min(end, start + longest))
  const marked = letter.exec(opening) ?? brackets.exec(opening)
  const initialled = bare.exec(opening)
  const alone = end - start <= longest ? capitals.exec(opening) : null
  const [match, name] = marked ?? colon.exec(opening) ?? alone ?? initialled ?? []
  if (match === undefined || name === undefined) return undefined
  const first = start + match.indexOf(name)
  const span = { start: first, end: first + name.length }
  const isBare = match === initialled?.[0]
  if (!(marked || isBare || isName(span, paragraph))) return undefined
  return { name: span, end: start + match.length, isMarked: marked !== null, isBare }
}

/** Words for the two sides of an interview. */
const sides = ['question', 'answer', 'q', 'a']

/** Whether a label is a name or a noun for a person, and not "READ MORE:", "Image:" or "NOTE:". */
function isName({ start, end }: Span, { sentences }: Paragraph): boolean {
  const words = sentences[0]?.filter((word) => word.start >= start && word.end <= end) ?? []
  const last = words.at(-1)
  if (last === undefined) return false
  return (
    last.hasText(...sides) ||
    (words.length === 1 && initials.test(last.text)) ||
    isPersonNoun(last.lemma) ||
    (last.hasTag('PROPN') && !words.some((word) => word.hasTag('VERB', 'ADV')))
  )
}
