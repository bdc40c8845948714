import {
  findByNames,
  findQuotedStretches,
  findTurns,
  type Paragraph,
  type QuotedStretch,
  type Statement,
  splitStatements,
  type Turn,
  type Word,
} from '@onrecord/grammar'
import { readParagraphs } from '../../results/read-paragraphs.ts'
import { stage } from '../../stage.ts'

/**
 * A retext plugin that divides the prose into the author's words and those between quotation marks, `file.data.statements`,
 * and the turns of a transcript, `file.data.turns`.
 */
export default function retextStatements() {
  return stage((file) => {
    const text = String(file)
    const all = readParagraphs(file)
    const turns = findTurns(all, text)
    const prose = all.filter(({ index }) => !turns.has(index))
    const byNames = findWordsOfByNames(prose)
    file.data.turns = [...new Set(turns.values())].filter(({ content }) => content.length > 0)
    const starts = new Set([...byNames].map(({ start }) => start))
    file.data.stretches = findQuotedStretches(text, prose).filter(({ start }) => !starts.has(start))
    file.data.statements = splitStatements(without(byNames, prose), file.data.stretches, text)
  })
}

/** The words of by-names: “the Fox” in Ada “the Fox” Quill, which is one name. */
const findWordsOfByNames = (paragraphs: readonly Paragraph[]): Set<Word> =>
  new Set(
    paragraphs
      .flatMap(({ sentences }) => sentences)
      .flatMap((words) =>
        findByNames(words).flatMap(({ words: { first, next } }) => words.slice(first, next)),
      ),
  )

const without = (words: ReadonlySet<Word>, paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) => sentence.filter((word) => !words.has(word))),
  }))

declare module 'vfile' {
  interface DataMap {
    /** The statements of the prose, in order. */
    statements: Statement[]
    /** The quoted stretches of the prose, in order. */
    stretches: QuotedStretch[]
    /** The turns of a transcript, in order. */
    turns: Turn[]
  }
}
