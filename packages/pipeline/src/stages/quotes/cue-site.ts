import type { Statement, TimeAt, Word } from '@onrecord/grammar'
import type { Span } from '@onrecord/schema'
import type { Cue } from './cues.ts'
import type { Report } from './find-report.ts'
import type { Attribution } from './quotation.ts'

/** A cue in its statement, as the rules see it. */
export interface CueSite {
  statement: Statement
  cue: Cue
  /** Whether a word is part of the name of an actor. */
  isNamed: (word: Word) => boolean
  timeAt: TimeAt
  /** The name of an actor that starts at an offset. */
  nameAt: (offset: number) => Span | undefined
  /** What precedes the cue as its quotation: “…,” she said. */
  tagged: () => Attribution | undefined
  /** What follows the cue as its complement. */
  report: () => Report | undefined
}

/** A value that is computed once, when first asked for. */
export function lazily<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}
