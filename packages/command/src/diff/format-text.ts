import { styleText } from 'node:util'
import { escapeControls } from '../output/escape-controls.ts'
import type { DatasetDiff, RecordChange } from './dataset-diff.ts'
import { groupChanges, hasChanges } from './group-changes.ts'
import { levelRules } from './rules.ts'

const colors = { '+': 'green', '-': 'red', '~': 'yellow', '>': 'cyan' } as const

/** Format what is different for reading in a terminal, with colours or without. */
export function formatText(diff: DatasetDiff, hasColors = false): string {
  if (!hasChanges(diff)) return 'Nothing changed\n'
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    hasColors ? styleText(style, text, { validateStream: false }) : text
  const lines = groupChanges(diff).flatMap(({ title, sign, changes }) => [
    paint('bold', title),
    ...changes.flatMap((change) => [
      paint(colors[sign], escapeControls(`  ${sign} ${nameRecord(change)} [${nameIds(change)}]`)),
      ...change.fields.map(({ field, words }) => escapeControls(`      ${field}: ${words}`)),
    ]),
    '',
  ])
  const others = diff.tables.map(({ rule, words }) => escapeControls(`  ${rule}: ${words}`))
  return [
    ...lines,
    ...(others.length > 0 ? [paint('bold', 'The dataset'), ...others, ''] : []),
    paint('bold', `Level: ${diff.level}`),
    ...listReasons(diff).map((line) => `  ${line}`),
    '',
  ].join('\n')
}

/** The rules that apply, the highest level first: "minor  record-added  A record is new." */
function listReasons({ records, tables }: DatasetDiff): string[] {
  const applied = new Set([...records, ...tables].map(({ rule }) => rule))
  return levelRules
    .filter(({ name }) => applied.has(name))
    .map(({ name, level, says }) => `${level}  ${name.padEnd(16)}  ${says}`)
}

const nameIds = ({ id, to }: RecordChange): string =>
  to.length > 0 ? `${id} → ${to.join(', ')}` : id

const nameRecord = ({ record, quoted }: RecordChange): string =>
  quoted === undefined ? record : `${record}: ${quoted}`
