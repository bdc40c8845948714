import type { Paragraph } from './split-statements.ts'
import type { Turn } from './turn.ts'
import { readTurnLabel } from './turn-label.ts'

/** A speaker of a transcript has several turns, and others answer. */
const fewestTurns = 2
/** How many paragraphs a turn may have. */
const longestTurn = 6
/** A description of the scene: "(Crosstalk.)" */
const aside = /^["“”]?[([]|^[—–]/

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
  const turns = paragraphs.flatMap((paragraph, index) =>
    toTurn(paragraph, index === paragraphs.length - 1, text),
  )
  const nameOf = ({ speaker }: Turn) => lastWord(text.slice(speaker.start, speaker.end))
  const counts = new Map<string, number>()
  for (const turn of turns) counts.set(nameOf(turn), (counts.get(nameOf(turn)) ?? 0) + 1)
  const marked = turns.filter(({ isMarked }) => isMarked)
  const repeated = turns.filter(
    (turn) =>
      (counts.get(nameOf(turn)) ?? 0) >= fewestTurns ||
      (turn.isMarked && marked.length >= fewestTurns),
  )
  const isAnswered = (turn: LabelledTurn, other: LabelledTurn | undefined) =>
    other !== undefined &&
    Math.abs(other.paragraph - turn.paragraph) <= longestTurn &&
    nameOf(other) !== nameOf(turn) &&
    (other.isMarked || !turn.isBare)
  const answered = repeated.filter(
    (turn, index) =>
      isAnswered(turn, repeated[index - 1]) ||
      isAnswered(turn, repeated[index + 1]) ||
      (turn.isMarked && nameOf(turn) !== 'a'),
  )
  return joinParagraphs(answered, paragraphs, text)
}

const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''

interface LabelledTurn extends Turn {
  /** Whether its label looks like nothing else. */
  isMarked: boolean
  /** Whether it is a label only beside such ones. */
  isBare: boolean
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
    const open = turn ?? current
    const next = open && following.get(open)
    const isNear = next !== undefined && next.paragraph - index <= longestTurn
    if (turn) current = isNear || turn.content.length === 0 ? turn : undefined
    else if (current && !aside.test(text.slice(start, start + 2))) {
      current.content.push({ start, end })
      byParagraph.set(index, current)
      if (next === undefined) current = undefined
    }
  }
  return byParagraph
}

function toTurn(paragraph: Paragraph, isLast: boolean, text: string): LabelledTurn[] {
  const label = readTurnLabel(paragraph, text)
  if (label === undefined) return []
  const { index, end } = paragraph
  const isAlone = label.end >= end
  if (isAlone && isLast) return []
  return [
    {
      paragraph: index,
      speaker: label.name,
      content: isAlone ? [] : [{ start: label.end, end }],
      isMarked: label.isMarked,
      isBare: label.isBare,
    },
  ]
}
