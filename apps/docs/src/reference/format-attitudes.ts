import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Attitude, attitudes } from '@onrecord/schema'
import { parse } from 'yaml'

interface Cue {
  words: string
  attitude: Attitude
  match: string
}

const definitions: Readonly<Record<Attitude, string>> = {
  accuses: 'The speaker blames somebody for a deed.',
  asks: 'The speaker asks a question.',
  believes: 'The speaker thinks, expects or hopes it.',
  claims: 'The speaker maintains it, and the text does not confirm it.',
  concedes: 'The speaker grants that it is true.',
  condemns: 'The speaker speaks against it.',
  demands: 'The speaker wants somebody to do it.',
  denies: 'The speaker says that it is not true.',
  praises: 'The speaker speaks for it.',
  promises: 'The speaker commits to it.',
  refuses: 'The speaker says that they will not do it.',
  says: 'The speaker says it, and the cue adds nothing to that.',
  terms: 'The speaker calls somebody or something by a name or judgement.',
  threatens: 'The speaker announces harm.',
  warns: 'The speaker points to a danger.',
}

/**
 * The text of `docs/attitudes.md`.
 *
 * @param lexicon
 *   The folder of the data of the lexicon.
 */
export function formatAttitudes(lexicon: string): string {
  const cues = [...readCues(lexicon, 'verb'), ...readCues(lexicon, 'noun')]
  return `# Attitudes

<!-- Made from the lexicon by apps/docs/test/reference.test.ts; UPDATE=1 writes it anew. -->

The attitude of a [cue](glossary.md#cue) says what the speaker does with the words, or thinks of them. Each cue has one attitude, and an
example that a test runs.

${attitudes.map((attitude) => formatAttitude(attitude, cues)).join('\n\n')}
`
}

function readCues(lexicon: string, part: 'verb' | 'noun'): Cue[] {
  const data = parse(readFileSync(join(lexicon, `${part}s.yml`), 'utf8'), { merge: true })
  const entries: { reports?: Omit<Cue, 'words'>; [key: string]: unknown }[] = data[`${part}s`]
  return entries.flatMap(({ reports, [part]: words }) =>
    reports ? [{ ...reports, words: String(words) }] : [],
  )
}

function formatAttitude(attitude: Attitude, cues: readonly Cue[]): string {
  const own = cues.filter((cue) => cue.attitude === attitude)
  const words = [...new Set(own.map((cue) => cue.words))].sort()
  const examples = own.slice(0, 3).map(({ match }) => `- _${match}_`)
  return [
    `## ${attitude}`,
    definitions[attitude],
    examples.join('\n'),
    `Cues: ${words.join(', ')}.`,
  ].join('\n\n')
}
