import {
  findQuotedStretches,
  findTurns,
  type QuotedStretch,
  type Statement,
  splitStatements,
  type Turn,
} from '@onrecord/grammar'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { readParagraphs } from '../../results/read-paragraphs.ts'

/**
 * A retext plugin that divides the prose into the author's words and those between quotation marks, `file.data.statements`,
 * and the turns of a transcript, `file.data.turns`.
 */
export default function retextStatements() {
  return (_: Root, file: VFile): undefined => {
    const text = String(file)
    const all = readParagraphs(file)
    const turns = findTurns(all, text)
    const paragraphs = all.filter(({ index }) => !turns.has(index))
    file.data.turns = [...new Set(turns.values())]
    file.data.stretches = findQuotedStretches(text, paragraphs)
    file.data.statements = splitStatements(paragraphs, file.data.stretches, text)
  }
}

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
