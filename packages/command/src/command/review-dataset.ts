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
import type { Terminal } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'

/** What a call of `review` says. */
interface ReviewValues {
  limit: number
  since: string | undefined
  reviewer: string | undefined
  html: string | undefined
  apply: string | undefined
  texts: string | undefined
}

/** Review a dataset here, or write a page to review it in a browser, or add what such a page saved. */
export async function reviewDataset(
  positionals: readonly string[],
  { html, apply, reviewer, limit, since, ...values }: ReviewValues,
  terminal: Terminal,
): Promise<number> {
  const directory = findDataset(positionals)
  const files = readCurationFiles(directory)
  if (apply !== undefined) {
    const changed = writeReview(directory, files, readReview(readText(apply), apply))
    await terminal.write(changed.length > 0 ? `Wrote ${changed.join(', ')}\n` : 'No decisions\n')
    return 0
  }
  const texts = findTexts(values.texts, terminal.environment)
  const review = openReview(directory, texts, limit, since)
  if (review.items.length === 0) await terminal.write('Nothing to review\n')
  else if (html === undefined) await reviewHere(review, directory, files, reviewer, terminal)
  else {
    writeFileSync(html, formatPage(review, reviewer))
    await terminal.write(`Wrote ${html}\n`)
  }
  return 0
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
