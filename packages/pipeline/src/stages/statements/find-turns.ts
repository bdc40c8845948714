import type { Sentence } from '@onrecord/english'
import type { Span } from '@onrecord/schema'

/** Some paragraphs of a transcript or interview: who speaks, then what they say. */
export interface Turn {
  /** The first paragraph. */
  paragraph: number
  speaker: Span
  /** What they say: a span for each paragraph. */
  content: Span[]
}

/** A name of up to four words, in capitals or not, and a colon. */
const label = /^["“”'‘’]?[ \t]*((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u
const longestLabel = 60
/** Who speaks in a transcript speaks more than once, and not alone. */
const fewestTurns = 2
/** How many paragraphs a turn may have. */
const longestTurn = 6
/** What tells of the scene: "(Crosstalk.)" */
const aside = /^["“”]?[([]/

/**
 * Find the turns of a transcript: paragraphs that open with a name and a colon, as others by the same and by other speakers
 * do. Of a name its last word counts: "Ada Quill", then "Quill".
 *
 * @param paragraphs
 *   The sentences of each paragraph.
 * @param text
 *   The whole text.
 * @returns
 *   The turns, by each of their paragraphs.
 */
export function findTurns(
  paragraphs: readonly (readonly Sentence[])[],
  text: string,
): ReadonlyMap<number, Turn> {
  const turns = paragraphs.flatMap((sentences) => toTurn(sentences, text))
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

/** The turns by paragraph: those without a name between two turns go on with the first. */
function joinParagraphs(
  turns: readonly Turn[],
  paragraphs: readonly (readonly Sentence[])[],
  text: string,
): Map<number, Turn> {
  const byParagraph = new Map(turns.map((turn) => [turn.paragraph, turn]))
  const following = new Map(turns.map((turn, index) => [turn, turns[index + 1]]))
  let current: Turn | undefined
  for (const sentences of paragraphs) {
    const [first] = sentences
    const last = sentences.at(-1)
    if (first === undefined || last === undefined) continue
    const turn = byParagraph.get(first.paragraph)
    const next = turn && following.get(turn)
    if (turn) current = next && next.paragraph - turn.paragraph <= longestTurn ? turn : undefined
    else if (current && !aside.test(text.slice(first.start, first.start + 2))) {
      current.content.push({ start: first.start, end: last.end })
      byParagraph.set(first.paragraph, current)
    }
  }
  return byParagraph
}

function toTurn(sentences: readonly Sentence[], text: string): Turn[] {
  const [first] = sentences
  const end = sentences.at(-1)?.end ?? 0
  if (first === undefined) return []
  const [opening, name = ''] = label.exec(text.slice(first.start, first.start + longestLabel)) ?? []
  if (opening === undefined || first.start + opening.length >= end) return []
  const start = first.start + opening.indexOf(name)
  const content = [{ start: first.start + opening.length, end }]
  return [{ paragraph: first.paragraph, speaker: { start, end: start + name.length }, content }]
}

declare module 'vfile' {
  interface DataMap {
    /** The turns of a transcript, in order. */
    turns: Turn[]
  }
}
