import { describeDate } from '../dataset/describe-date.ts'
import type { ExtractedDocument } from './document.ts'
import { listActors } from './list-actors.ts'
import { listRows } from './list-rows.ts'
import type { Row } from './row.ts'

/** Format the records of a text as Markdown. */
export function formatMarkdown(document: ExtractedDocument): string {
  const { record, text, file } = document
  const rows = listRows(record, text)
  const byline = [record.authors.join(', '), record.published].filter(Boolean).join(', ')
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : []
  const list = (kind: Row['kind']) =>
    rows.filter((row) => row.kind === kind).map((row) => formatRow(row, document))
  return [
    `# ${escapeMarkup(record.title ?? file)}`,
    '',
    ...(byline ? [escapeMarkup(byline), ''] : []),
    ...section('Quotations', list('quote')),
    ...section('Events', list('event')),
    ...section(
      'Actors',
      listActors(record).map((actor) => `- ${escapeMarkup(actor)}`),
    ),
  ].join('\n')
}

function formatRow(row: Row, { file, place }: ExtractedDocument): string {
  const details = [
    ...(row.kind === 'event' ? [row.type] : []),
    ...(row.date ? [describeDate(row.date)] : []),
    ...(row.place ? [row.place] : []),
    ...(row.status === 'actual' ? [] : [row.status]),
    `confidence ${row.confidence}`,
    `${file}:${place(row)}`,
  ].join(', ')
  const whom = row.whom ? ` → **${escapeMarkup(row.whom)}**` : ''
  const words = row.isDirect ? `“${row.words}”` : row.words
  return `- **${escapeMarkup(row.who)}** ${escapeMarkup(row.verb)}${whom}: ${escapeMarkup(words)} (${escapeMarkup(details)})`
}

/** Escape what Markdown or HTML would read as markup. */
const escapeMarkup = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
