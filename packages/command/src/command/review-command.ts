import { writeFileSync } from 'node:fs'
import { readText } from '../files/read-text.ts'
import { ask } from '../review/ask.ts'
import { formatPage } from '../review/format-page.ts'
import { openReview, type Review } from '../review/open-review.ts'
import { readReview } from '../review/read-review.ts'
import { ReviewSession } from '../review/review-session.ts'
import { toCorrections } from '../review/to-corrections.ts'
import { type CurationFiles, readCurationFiles, writeReview } from '../review/write-review.ts'
import { Answers } from './answers.ts'
import type { Command, OptionValue, Terminal } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { UsageError } from './usage-error.ts'

const usualLimit = 20

export const reviewCommand: Command = {
  help: `
Usage: onrecord review [--limit COUNT] [--since REVISION] [--reviewer NAME]
                       [--html FILE | --apply FILE] [--texts FOLDER] [DATASET]

Shows the records that need a person's eye, each with its sentence: all actors
that are new since the last release, then the least sure quotes and events.
Records that the curation of the dataset touched are left out. Answers go to
DATASET/curation at once; "onrecord build" applies them.

  a  accept   the record is right: its confidence is 1 from now on
  c  correct  set fields, such as "speaker: ada-quill, date: 2018-03"
  d  drop     the source does not say it
  s  skip     decide later
  u  undo     go back, and forget the last decision
  q  quit

Options:
  --limit COUNT     how many quotes and events (default ${usualLimit})
  --since REVISION  compare actors with this version, as of "onrecord diff";
                    by default with the last release, a tag NAME@VERSION
  --reviewer NAME   who decides; kept with each correction
  --html FILE       write a page to review in a browser instead
  --apply FILE      add the decisions that such a page saved
  --texts FOLDER    where the texts lie that may only be quoted from
`,
  options: {
    limit: { type: 'string' },
    since: { type: 'string' },
    reviewer: { type: 'string' },
    html: { type: 'string' },
    apply: { type: 'string' },
    texts: { type: 'string' },
  },
  run: async ({ values, positionals, terminal }) => {
    const directory = findDataset(positionals)
    const files = readCurationFiles(directory)
    const [html, apply, reviewer] = [values.html, values.apply, values.reviewer].map(asText)
    if (html !== undefined && apply !== undefined)
      throw new UsageError('Unexpected --apply, expected --html or --apply, not both')
    if (apply !== undefined) {
      const changed = writeReview(directory, files, readReview(readText(apply), apply))
      await terminal.write(changed.length > 0 ? `Wrote ${changed.join(', ')}\n` : 'No decisions\n')
      return 0
    }
    const texts = findTexts(values.texts, terminal.environment)
    const review = openReview(directory, texts, readLimit(values.limit), asText(values.since))
    if (review.items.length === 0) await terminal.write('Nothing to review\n')
    else if (html === undefined) await reviewHere(review, directory, files, reviewer, terminal)
    else {
      writeFileSync(html, formatPage(review, reviewer))
      await terminal.write(`Wrote ${html}\n`)
    }
    return 0
  },
}

async function reviewHere(
  { items, view }: Review,
  directory: string,
  files: CurationFiles,
  reviewer: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const session = new ReviewSession(items)
  const save = () => writeReview(directory, files, toCorrections(session.decided, reviewer))
  await ask(session, new Answers(terminal), terminal, view, save)
  const { length } = session.decided
  const count = `${length} ${length === 1 ? 'decision' : 'decisions'}`
  await terminal.write(
    length > 0 ? `\n${count}; "onrecord build" applies them\n` : '\nNo decisions\n',
  )
}

const asText = (value: OptionValue): string | undefined =>
  typeof value === 'string' ? value : undefined

function readLimit(value: OptionValue): number {
  if (value === undefined) return usualLimit
  if (typeof value === 'string' && /^\d{1,6}$/.test(value)) return Number(value)
  throw new UsageError(`Unexpected --limit "${value}", expected a number`)
}
