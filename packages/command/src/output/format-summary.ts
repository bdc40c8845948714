import { styleText } from 'node:util'
import { describeDate } from '../dataset/describe-date.ts'
import type { ExtractedDocument } from './document.ts'
import { escapeControls } from './escape-controls.ts'
import { fillLines } from './fill-lines.ts'
import { listActors } from './list-actors.ts'
import { listRows } from './list-rows.ts'
import type { Row } from './row.ts'
import { sentenceAround } from './sentence-around.ts'

/** How a terminal shows text. */
export interface Screen {
  hasColors: boolean
  /** In characters. */
  width: number
}

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/** Format the records of a text for reading: quotations and events with their sentences, and actors. */
export function formatSummary(document: ExtractedDocument, screen: Screen): string {
  const { record, text, file } = document
  const paint: Paint = (style, text) =>
    screen.hasColors ? styleText(style, text, { validateStream: false }) : text
  const rows = listRows(record, text)
  const quotes = rows.filter(({ kind }) => kind === 'quote')
  const events = rows.filter(({ kind }) => kind === 'event')
  const actors = listActors(record)
  const byline = [record.authors.join(', '), record.published].filter(Boolean).join(', ')
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', paint(['bold', 'underline'], title), ...lines] : []
  const lines = [
    paint('bold', escapeControls(record.title ?? file)),
    ...(byline ? [paint('dim', escapeControls(byline))] : []),
    ...section(
      'Quotations',
      quotes.flatMap((row) => formatRow(row, document, screen, paint)),
    ),
    ...section(
      'Events',
      events.flatMap((row) => formatRow(row, document, screen, paint)),
    ),
    ...section('Actors', fillLines(escapeControls(actors.join(' · ')), screen.width, 2)),
    '',
    paint('dim', countAll(quotes.length, events.length, actors.length, text)),
  ]
  return `${lines.join('\n')}\n\n`
}

function formatRow(
  row: Row,
  { text, file, place }: ExtractedDocument,
  { width }: Screen,
  paint: Paint,
): string[] {
  const { before, words, after } = sentenceAround(text, row)
  const quoted = fillLines(mark(before, words, after), width, 4, widthOf)
  const head = [
    paint('bold', escapeControls(row.who)),
    paint('cyan', escapeControls(row.verb)),
    ...(row.whom ? ['→', paint('bold', escapeControls(row.whom))] : []),
  ].join(' ')
  const details = [
    ...(row.kind === 'event' ? [row.type] : []),
    ...(row.date ? [describeDate(row.date)] : []),
    ...(row.place ? [escapeControls(row.place)] : []),
    ...(row.status === 'actual' ? [] : [row.status]),
    markConfidence(row.confidence),
  ].join(' · ')
  return [
    `  ${head}  ${paint('dim', details)}`,
    ...quoted.map((line) => paintMarks(line, paint)),
    paint('dim', `    ${escapeControls(`${file}:${place(row)}`)}`),
  ]
}

/* The marks around the words survive the filling of lines; they are no characters of a text. */
const [open, close] = ['\uE000', '\uE001']

const mark = (before: string, words: string, after: string): string =>
  `${clean(before)}${open}${clean(words)}${close}${clean(after)}`

const widthOf = (line: string): number => line.replace(/[\uE000\uE001]/g, '').length

const clean = (text: string): string => escapeControls(text).replace(/[\uE000\uE001]/g, '\uFFFD')

/** Replace the marks of a line by bold letters, or by nothing. */
function paintMarks(line: string, paint: Paint): string {
  let isInside =
    line.indexOf(close) >= 0 &&
    !(line.indexOf(open) >= 0 && line.indexOf(open) < line.indexOf(close))
  return line
    .split(/([\uE000\uE001])/)
    .map((part) => {
      if (part === open || part === close) {
        isInside = part === open
        return ''
      }
      return part.trim() === '' ? part : paint(isInside ? 'yellow' : 'dim', part)
    })
    .join('')
}

/** Three circles, filled by confidence. */
const markConfidence = (confidence: number): string =>
  confidence >= 0.85 ? '●●●' : confidence >= 0.65 ? '●●○' : '●○○'

function countAll(quotes: number, events: number, actors: number, text: string): string {
  if (text.trim() === '') return 'The text is empty'
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  return [count(quotes, 'quotation'), count(events, 'event'), count(actors, 'actor')].join(', ')
}
