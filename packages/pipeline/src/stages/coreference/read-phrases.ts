import type { VFile } from 'vfile'
import { proseSentences } from '../../results/prose-sentences.ts'
import { resultOf } from '../../results/result-of.ts'
import { findPhrases } from './find-phrases.ts'
import type { Phrase } from './phrase.ts'

/** The noun phrases of a file, from what the stages before left on it. */
export const readPhrases = (file: VFile): Phrase[] =>
  findPhrases({
    sentences: proseSentences(file),
    names: resultOf(file, 'mentions', 'retextActors', []),
    references: resultOf(file, 'references', 'retextActors', []),
    stretches: resultOf(file, 'stretches', 'retextStatements', []),
    times: resultOf(file, 'times', 'retextTimes', []),
    genders: resultOf(file, 'genders', 'retextActors', new Map()),
  })
