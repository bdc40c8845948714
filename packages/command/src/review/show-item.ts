import { styleText } from 'node:util'
import { escapeControls } from '../output/escape-controls.ts'
import type { Context } from './find-context.ts'

/** A record as a reader sees it. */
export interface ItemView {
  /** "quote 3 of 14, confidence 0.55, rule indirect-phrase". */
  title: string
  /** The record in words. */
  record: string
  /** What its source says, place by place. */
  contexts: readonly Context[]
  /** What a reader should know of places that are not shown, one line each. */
  notes: readonly string[]
}

/** Format a record with its sentences for a terminal. The words are in bold, or else between brackets. */
export function showItem({ title, record, contexts, notes }: ItemView, hasColors: boolean): string {
  const paint = (style: 'bold' | 'dim', text: string) =>
    hasColors ? styleText(style, text, { validateStream: false }) : text
  const mark = (words: string) => (hasColors ? paint('bold', words) : `[${words}]`)
  const lines = contexts.flatMap(({ place, before, words, after }) => [
    paint('dim', escapeControls(place)),
    `  ${escapeControls(before)}${mark(escapeControls(words))}${escapeControls(after)}`,
    '',
  ])
  return [
    '',
    paint('dim', escapeControls(title)),
    paint('bold', escapeControls(record)),
    '',
    ...lines,
    ...notes.map((note) => paint('dim', escapeControls(note))),
    '',
  ].join('\n')
}
