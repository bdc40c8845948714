import { describeDate } from '../dataset/describe-date.ts'
import { escapeHtml } from '../pages/escape-html.ts'
import { fillPage } from '../pages/fill-page.ts'
import type { PageTemplate } from '../pages/page-template.ts'
import type { ExtractedDocument } from './document.ts'
import { listRows } from './list-rows.ts'
import type { Row } from './row.ts'
import { type MarkedSpan, type Segment, splitSegments } from './split-segments.ts'

/**
 * Format texts as one page that loads nothing: each text with its quotations, events, mentions and times marked, and a list of the
 * records that leads to them.
 *
 * @param template
 *   The page of the folder `pages/extract`.
 */
export function formatHtml(
  documents: readonly ExtractedDocument[],
  template: PageTemplate,
): string {
  const [first] = documents
  const title =
    documents.length === 1 && first
      ? (first.record.title ?? first.file)
      : `${documents.length} texts`
  return fillPage(
    template,
    { title },
    {
      documents: documents
        .map((document, index) => formatDocument(document, `d${index}`))
        .join('\n'),
    },
  )
}

function formatDocument(document: ExtractedDocument, prefix: string): string {
  const { record, text, file } = document
  const rows = listRows(record, text)
  const starts = new Map<number, string>()
  for (const [index, row] of rows.entries()) {
    const [start = row.start] = row.spans.map(({ start }) => start)
    starts.set(start, `${starts.get(start) ?? ''}<a id="${prefix}-${index}"></a>`)
  }
  const spans: MarkedSpan[] = [
    ...rows.flatMap(({ kind, spans }, index) =>
      spans.map(({ start, end }) => ({ start, end, mark: `${kind} ${index}` })),
    ),
    ...record.mentions.map(({ start, end }) => ({ start, end, mark: 'mention' })),
    ...record.times.map(({ start, end }) => ({ start, end, mark: 'time' })),
  ]
  const marked = splitSegments(text.length, spans).map((segment) =>
    formatSegment(segment, text, starts.get(segment.start) ?? '', prefix),
  )
  const byline = [record.authors.join(', '), record.published].filter(Boolean).join(', ')
  return `<section class="document">
<h2>${escapeHtml(record.title ?? file)}</h2>
<p class="byline">${escapeHtml([byline, file].filter(Boolean).join(' · '))}</p>
<div class="columns">
<div class="text" lang="en">${marked.join('')}</div>
<ol class="records">
${rows.map((row, index) => formatRow(row, document, `${prefix}-${index}`)).join('\n')}
</ol>
</div>
</section>`
}

function formatSegment(
  { start, end, marks }: Segment,
  text: string,
  anchor: string,
  prefix: string,
) {
  const words = escapeHtml(text.slice(start, end))
  if (marks.length === 0) return `${anchor}${words}`
  const kinds = [...new Set(marks.map((mark) => mark.split(' ')[0]))].join(' ')
  const records = marks.flatMap((mark) => {
    const [, index] = mark.split(' ')
    return index === undefined ? [] : [`${prefix}-${index}`]
  })
  const of = records.length > 0 ? ` data-records="${records.join(' ')}"` : ''
  return `${anchor}<span class="${kinds}"${of}>${words}</span>`
}

function formatRow(row: Row, { place }: ExtractedDocument, id: string): string {
  const details = [
    ...(row.kind === 'event' ? [row.type] : []),
    ...(row.date ? [describeDate(row.date)] : []),
    ...(row.place ? [row.place] : []),
    ...(row.status === 'actual' ? [] : [row.status]),
    `confidence ${row.confidence.toFixed(2)}`,
    `line ${place(row).split(':')[0]}`,
  ].join(' · ')
  const whom = row.whom ? ` → <b>${escapeHtml(row.whom)}</b>` : ''
  const words = row.isDirect ? `“${row.words}”` : row.words
  return `<li class="${row.kind}" data-confidence="${row.confidence}"><a href="#${id}"><b>${escapeHtml(row.who)}</b> <i>${escapeHtml(row.verb)}</i>${whom}</a>
<p class="words">${escapeHtml(words)}</p>
<p class="details">${escapeHtml(details)}</p></li>`
}
