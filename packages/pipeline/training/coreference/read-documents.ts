import { readFileSync } from 'node:fs'
import { retextBlocks, retextTokens } from '@onrecord/english'
import { retext } from 'retext'
import { VFile } from 'vfile'
import { proseSentences } from '../../src/results/prose-sentences.ts'
import retextActors from '../../src/stages/actors/retext-actors.ts'
import { findPhrases } from '../../src/stages/coreference/find-phrases.ts'
import type { Phrase } from '../../src/stages/coreference/phrase.ts'
import retextDocument from '../../src/stages/document/retext-document.ts'
import retextStatements from '../../src/stages/statements/retext-statements.ts'
import retextTimes from '../../src/stages/times/retext-times.ts'

/** An annotated mention: `name` is the span of the name in it. */
export interface GoldMention {
  start: number
  end: number
  name?: readonly [start: number, end: number] | null
  cluster: string
}

/** A record of the gold files: chains, or for GAP a pronoun and two names. */
interface GoldRecord {
  docId: string
  text: string
  dct?: string | null
  entities?: readonly GoldMention[]
  pronoun?: { start: number; end: number }
  candidates?: readonly { start: number; end: number; coreferent: boolean }[]
}

export interface TrainingDocument {
  record: GoldRecord
  phrases: readonly Phrase[]
}

const before = retext()
  .use(retextBlocks)
  .use(retextTokens)
  .use(retextDocument)
  .use(retextTimes)
  .use(retextActors)
  .use(retextStatements)
  .freeze()

/** Read the records of a file with the phrases that the pipeline finds in them. */
export const readDocuments = (file: URL): TrainingDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const record = JSON.parse(line) as GoldRecord
      return { record, phrases: readPhrases(record) }
    })

function readPhrases({ text, dct }: GoldRecord): Phrase[] {
  const file = new VFile({ value: text, data: { given: dct ? { published: dct } : {} } })
  before.runSync(before.parse(file), file)
  const { mentions = [], references = [], stretches = [], times = [], genders } = file.data
  return findPhrases({
    sentences: proseSentences(file),
    names: mentions,
    references,
    stretches,
    times,
    genders: genders ?? new Map(),
  })
}
