import { annotationFormats } from '../annotation/annotation-formats.ts'
import { importTasks } from '../annotation/label-studio/import-tasks.ts'
import { readAnnotated } from '../annotation/read-annotated.ts'
import { readText } from '../files/read-text.ts'
import { writeOutputFolder } from '../formats/export/write-output.ts'
import { readCurationFiles, writeReview } from '../review/write-review.ts'
import type { Call, Command } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { UsageError } from './usage-error.ts'

const formatNames = annotationFormats.map(({ name }) => `"${name}"`).join(', ')

export const annotateCommand: Command = {
  help: `
Usage: onrecord annotate --format FORMAT [--out FOLDER] [--texts FOLDER]
                         FILE_OR_DATASET…
       onrecord annotate --import TASKS [--reviewer NAME] [DATASET]

Writes texts and what was found in them for tools of annotation, and reads what
annotators corrected. Of a dataset, all sources whose texts are at hand are
written. The formats are

  conllu        words, lemmas, tags and trees, as CoNLL-U
  brat          standoff of brat: a .txt and a .ann file for each text, and
                annotation.conf
  label-studio  tasks.json and the labelling interface labels.xml

Without --out, one file is printed; brat has several. Corrected tasks, exported
by Label Studio as "JSON", become corrections in DATASET/curation; "onrecord
build" applies them.

Options:
  --format FORMAT  one of those
  --out FOLDER     where to write the files
  --import TASKS   the corrected tasks
  --reviewer NAME  who corrected them; kept with each correction
  --texts FOLDER   where the texts lie that may only be quoted from, as ID.txt;
                   also ONRECORD_TEXTS
`,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    import: { type: 'string' },
    reviewer: { type: 'string' },
    texts: { type: 'string' },
  },
  run: (call) => (typeof call.values.import === 'string' ? importFrom(call) : write(call)),
}

async function write({ values, positionals, terminal }: Call): Promise<number> {
  const { out } = values
  const format = annotationFormats.find(({ name }) => name === values.format)
  if (format === undefined)
    throw new UsageError(
      values.format === undefined
        ? 'Expected --format or --import; see "onrecord help annotate"'
        : `Unexpected --format "${values.format}", expected one of ${formatNames}`,
    )
  if (positionals.length === 0)
    throw new UsageError('Expected a FILE or DATASET; see "onrecord help annotate"')
  if (typeof out !== 'string' && format.formatAll === undefined)
    throw new UsageError(`Expected --out FOLDER with --format ${format.name}`)
  const texts = await readAnnotated(positionals, findTexts(values.texts, terminal.environment))
  if (typeof out === 'string') {
    const files = format.formatFiles(texts)
    writeOutputFolder(out, files)
    await terminal.write(`Wrote ${[...files.keys()].map((name) => `${out}/${name}`).join(', ')}\n`)
  } else await terminal.write(format.formatAll?.(texts) ?? '')
  return 0
}

async function importFrom({ values, positionals, terminal }: Call): Promise<number> {
  if (values.format !== undefined || values.out !== undefined)
    throw new UsageError('Unexpected --format or --out, expected --import alone')
  const directory = findDataset(positionals)
  const path = String(values.import)
  const reviewer = typeof values.reviewer === 'string' ? values.reviewer : undefined
  const { corrections, notes } = importTasks(readText(path), path, reviewer)
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
