import { escapeControls } from '../output/escape-controls.ts'
import type { DatasetDiff, FieldChange, RecordChange } from './dataset-diff.ts'
import { groupChanges, hasChanges } from './group-changes.ts'

/**
 * Format what is different as release notes: the counts, then the records. They name removed records by their ids alone, and do not
 * repeat words that were taken out.
 *
 * @param most
 *   The number of records that are listed of each kind of change; the others are counted.
 */
export function formatMarkdown(diff: DatasetDiff, most = Number.POSITIVE_INFINITY): string {
  if (!hasChanges(diff)) return 'No record changed.\n'
  const groups = groupChanges(diff)
  const counts = groups.map(({ title }) => title).join(', ')
  const sections = groups.map(({ title, changes }) => [
    `**${title}**`,
    '',
    ...changes.slice(0, most).flatMap(listRecord),
    ...(changes.length > most ? [`- and ${changes.length - most} more`] : []),
  ])
  const others = diff.tables.map(({ rule, words }) => `- ${escapeMarkdown(`${rule}: ${words}`)}`)
  return `${[
    counts === '' ? 'No record changed.' : `${counts}.`,
    ...sections.map((lines) => lines.join('\n')),
    ...(others.length > 0 ? [['**The dataset**', '', ...others].join('\n')] : []),
  ].join('\n\n')}\n`
}

const listRecord = ({ record, quoted, rule, id, to, fields }: RecordChange): string[] => {
  if (rule === 'record-removed') return [`- ${formatId(id)}`]
  const words = quoted === undefined ? record : `${record}: ${quoted}`
  const ids = [formatId(id), ...(to.length > 0 ? [`→ ${to.map(formatId).join(', ')}`] : [])]
  return [
    `- ${escapeMarkdown(words)} (${ids.join(' ')})`,
    ...fields.map((change) => `  - ${escapeMarkdown(describeField(change))}`),
  ]
}

const describeField = ({ field, after, words }: FieldChange): string =>
  (field === 'text' || field === 'gloss') && after === undefined
    ? `${field}: removed`
    : `${field}: ${words}`

const formatId = (id: string): string =>
  /^[\p{L}\p{M}\p{N}-]+$/u.test(id) ? `\`${id}\`` : escapeMarkdown(id)

/** Escape what Markdown and HTML would read as markup, and line ends. */
const escapeMarkdown = (text: string): string =>
  escapeControls(text.replace(/\s+/g, ' ')).replace(/[\\`*_[\]<>&|~#]/g, '\\$&')
