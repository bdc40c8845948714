import type { Paragraph } from './split-statements.ts'
import type { Turn } from './turn.ts'

/** A name of up to four words, in capitals or not, and a colon. */
const label = /^["“”'‘’]?[ \t]*((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u
const longestLabel = 60
/** A speaker of a transcript has several turns, and others answer. */
const fewestTurns = 2
/** How many paragraphs a turn may have. */
const longestTurn = 6
/** A description of the scene: "(Crosstalk.)" */
const aside = /^["“”]?[([]/

/**
 * The turns of a transcript: paragraphs that open with a name and a colon, as others by the same and by other speakers do. The
 * last word of a name identifies its speaker: "Ada Quill", then "Quill".
 *
 * @returns
 *   The turns, by the index of each of their paragraphs.
 */
export function findTurns(
  paragraphs: readonly Paragraph[],
  text: string,
): ReadonlyMap<number, Turn> {
  const turns = paragraphs.flatMap((paragraph) => toTurn(paragraph, text))
  const nameOf = ({ speaker }: Turn) =>
    text.slice(speaker.start, speaker.end).toLowerCase().split(' ').at(-1) ?? ''
  const counts = new Map<string, number>()
  for (const turn of turns) counts.set(nameOf(turn), (counts.get(nameOf(turn)) ?? 0) + 1)
  const repeated = turns.filter((turn) => (counts.get(nameOf(turn)) ?? 0) >= fewestTurns)
  const isAnswered = (turn: Turn, other: Turn | undefined) =>
    other !== undefined &&
    Math.abs(other.paragraph - turn.paragraph) <= longestTurn &&
    nameOf(other) !== nameOf(turn)
  const answered = repeated.filter(
    (turn, index) => isAnswered(turn, repeated[index - 1]) || isAnswered(turn, repeated[index + 1]),
  )
  return joinParagraphs(answered, paragraphs, text)
}

/** The turns by paragraph: paragraphs without a label between two turns belong to the first. */
function joinParagraphs(
  turns: readonly Turn[],
  paragraphs: readonly Paragraph[],
  text: string,
): Map<number, Turn> {
  const byParagraph = new Map(turns.map((turn) => [turn.paragraph, turn]))
  const following = new Map(turns.map((turn, index) => [turn, turns[index + 1]]))
  let current: Turn | undefined
  for (const { index, start, end } of paragraphs) {
    const turn = byParagraph.get(index)
    const next = turn && following.get(turn)
    if (turn) current = next && next.paragraph - turn.paragraph <= longestTurn ? turn : undefined
    else if (current && !aside.test(text.slice(start, start + 2))) {
      current.content.push({ start, end })
      byParagraph.set(index, current)
    }
  }
  return byParagraph
}

function toTurn({ index, start, end }: Paragraph, text: string): Turn[] {
  const [opening, name = ''] = label.exec(text.slice(start, start + longestLabel)) ?? []
  if (opening === undefined || start + opening.length >= end) return []
  const first = start + opening.indexOf(name)
  return [
    {
      paragraph: index,
      speaker: { start: first, end: first + name.length },
      content: [{ start: start + opening.length, end }],
    },
  ]
}
