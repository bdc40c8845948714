import type { AnnotationFormatName } from '../annotation/annotation-format-names.ts'
import { annotationFormats } from '../annotation/annotation-formats.ts'
import { importTasks } from '../annotation/label-studio/import-tasks.ts'
import { readAnnotated } from '../annotation/read-annotated.ts'
import { readText } from '../files/read-text.ts'
import { writeOutputFolder } from '../formats/export/write-output.ts'
import { readCurationFiles, writeReview } from '../review/write-review.ts'
import type { Call } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { UsageError } from './usage-error.ts'

type AnnotateCall = Call<{
  format: AnnotationFormatName | undefined
  out: string | undefined
  reviewer: string | undefined
  texts: string | undefined
}>

/** Write texts and their records for a tool. */
export async function writeAnnotations({
  values,
  positionals,
  terminal,
}: AnnotateCall): Promise<number> {
  const { out } = values
  const format = annotationFormats.find(({ name }) => name === values.format)
  if (format === undefined)
    throw new UsageError('Expected --format or --import; see "onrecord help annotate"')
  if (positionals.length === 0)
    throw new UsageError('Expected a FILE or DATASET; see "onrecord help annotate"')
  if (out === undefined && format.formatAll === undefined)
    throw new UsageError(`Expected --out FOLDER with --format ${format.name}`)
  const texts = await readAnnotated(positionals, findTexts(values.texts, terminal.environment))
  if (out !== undefined) {
    const files = format.formatFiles(texts)
    writeOutputFolder(out, files)
    await terminal.write(`Wrote ${[...files.keys()].map((name) => `${out}/${name}`).join(', ')}\n`)
  } else await terminal.write(format.formatAll?.(texts) ?? '')
  return 0
}

/** Write what annotators corrected to the curation of a dataset. */
export async function importAnnotations(
  path: string,
  { values, positionals, terminal }: AnnotateCall,
): Promise<number> {
  if (values.format !== undefined || values.out !== undefined)
    throw new UsageError('Unexpected --format or --out, expected --import alone')
  const directory = findDataset(positionals)
  const { corrections, notes } = importTasks(readText(path), path, values.reviewer)
  for (const note of notes) terminal.note(note)
  const { quotes = [], events = [] } = corrections
  const count = quotes.length + events.length
  const changed = count > 0 ? writeReview(directory, readCurationFiles(directory), corrections) : []
  await terminal.write(
    count > 0
      ? `Wrote ${changed.join(', ')}: ${count} ${count === 1 ? 'correction' : 'corrections'}\n`
      : 'No corrections\n',
  )
  return 0
}
