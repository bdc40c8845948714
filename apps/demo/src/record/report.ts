import type { Dataset } from '@onrecord/sdk/open'
import { toSentence } from '@onrecord/sdk/sentence'
import type { Entry } from '../dataset/entry.ts'

/** The address of the form "This record is wrong" with what is known filled in; null where no place for issues is known. */
export function addressReport(
  dataset: Dataset,
  entry: Entry,
  issues: string | null = __ISSUES__,
): string | null {
  if (issues === null) return null
  const fields = new URLSearchParams({
    template: 'record.yml',
    title: `Record: ${entry.record.id}`,
    ...reportFields(dataset, entry),
  })
  return `${issues}/new?${fields}`
}

/** The same in words, to send in another way. */
export const describeReport = (dataset: Dataset, entry: Entry): string =>
  Object.entries({ ...reportFields(dataset, entry), 'what is wrong': '', evidence: '' })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')

/** Names as in `.github/ISSUE_TEMPLATE/record.yml`. */
const reportFields = ({ name, version }: Dataset, { record }: Entry) => ({
  record: record.id,
  version: `${name} ${version}`,
  source: [...new Set(record.evidence.map(({ source }) => source.id))].join(', '),
  wrong: `It says: ${toSentence(record)}\nIt should say: `,
})
