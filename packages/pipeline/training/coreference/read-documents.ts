import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { beforeCoreference } from '../../src/pipeline.ts'
import type { Phrase } from '../../src/stages/coreference/phrase.ts'
import { readPhrases } from '../../src/stages/coreference/read-phrases.ts'

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

/** Read the records of a file with the phrases that the pipeline finds in them. */
export const readDocuments = (file: URL): TrainingDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const record = JSON.parse(line) as GoldRecord
      return { record, phrases: analyse(record) }
    })

function analyse({ text, dct }: GoldRecord): Phrase[] {
  const file = new VFile({ value: text, data: { given: dct ? { published: dct } : {} } })
  beforeCoreference.runSync(beforeCoreference.parse(file), file)
  return readPhrases(file)
}
