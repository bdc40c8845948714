import type { Dataset } from '@onrecord/sdk/open'
import { type DatasetDiff, diffDatasets, groupChanges, hasChanges } from 'onrecord/diff'
import { useMemo } from 'preact/hooks'
import { ChangeItem } from './change-item.tsx'

interface Properties {
  readonly before: Dataset
  readonly after: Dataset
}

const levels: Readonly<Record<DatasetDiff['level'], string>> = {
  none: 'Nothing is different.',
  patch: 'Records were corrected: a patch version.',
  minor: 'Records are new or have new ids, and none is gone: a minor version.',
  major: 'Records are gone, or mean something else: a major version.',
}

/** So many records of a group are listed. */
const most = 100

/** What is different between two datasets, as `onrecord diff` tells it. */
export function Changes({ before, after }: Properties) {
  const diff = useMemo(() => diffDatasets(before.toJSON(), after.toJSON()), [before, after])
  const groups = groupChanges(diff)
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">
        <span role="status">{levels[diff.level]}</span>
      </h2>
      {hasChanges(diff) && (
        <ul class="change-counts" aria-label="In short">
          {groups.map(({ title }) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      {groups.map(({ title, kind, sign, changes }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {changes.slice(0, most).map((change) => (
              <ChangeItem key={`${kind} ${change.id}`} change={change} sign={sign} />
            ))}
          </ul>
          {changes.length > most && <p class="soft">and {changes.length - most} more</p>}
        </section>
      ))}
      {diff.tables.length > 0 && (
        <section>
          <h3>The dataset as a whole</h3>
          <ul>
            {diff.tables.map(({ rule, words }) => (
              <li key={`${rule} ${words}`}>
                <bdi>{words}</bdi> <span class="soft">{rule.replace('-', ' ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
