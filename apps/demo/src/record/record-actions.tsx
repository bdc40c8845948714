import { cite } from '@onrecord/sdk/cite'
import type { Dataset } from '@onrecord/sdk/open'
import { linkRecord } from '../address/links.ts'
import type { Entry } from '../dataset/entry.ts'
import { CopyButton } from './copy-button.tsx'
import { addressReport, describeReport } from './report.ts'

interface Properties {
  readonly dataset: Dataset
  readonly entry: Entry
}

/** Copy a record as citation, link or JSON, or report an error in it. */
export function RecordActions({ dataset, entry }: Properties) {
  const { record } = entry
  const report = addressReport(dataset, entry)
  return (
    <div class="actions">
      <CopyButton label="Copy citation" write={() => cite(record)} />
      <CopyButton label="Copy BibTeX" write={() => cite(record, { style: 'bibtex' })} />
      <CopyButton label="Copy link" write={() => new URL(linkRecord(entry), location.href).href} />
      <CopyButton label="Copy JSON" write={() => JSON.stringify(record, null, 2)} />
      {report ? (
        <a class="button" href={report} rel="noreferrer">
          Report an error
        </a>
      ) : (
        <CopyButton label="Copy an error report" write={() => describeReport(dataset, entry)} />
      )}
    </div>
  )
}
