import './refuse-eval.ts'
import { useMemo, useState } from 'preact/hooks'
import { current, showDataset } from '../dataset/current-dataset.ts'
import { ViewHeading } from '../shell/view-heading.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { Changes } from './changes.tsx'
import { DatasetPicker, type Picked } from './dataset-picker.tsx'

/** Two versions of a dataset, and what is different; or one of the reader's own, to be shown in all views. */
export function View({ dataset }: ViewProperties) {
  const [before, setBefore] = useState<Picked>()
  const [after, setAfter] = useState<Picked>()
  const [old, now] = useMemo(
    () => [before?.dataset, after?.dataset ?? dataset],
    [before, after, dataset],
  )
  return (
    <>
      <ViewHeading title="Compare versions">
        <p class="standfirst">
          Choose the files of another version of the dataset to see which records are new, gone or
          different, or to show it in all views. The files stay on your computer.
        </p>
      </ViewHeading>
      <div class="pickers">
        <DatasetPicker label="Earlier version" picked={before} pick={setBefore} />
        <DatasetPicker
          label="Later version"
          picked={after}
          pick={setAfter}
          otherwise={current.value.label}
        />
      </div>
      {old && <Changes before={old} after={now} />}
      {before && (
        <p class="chart-note">
          <button type="button" onClick={() => showDataset(before.dataset, 'files', before.label)}>
            Show <bdi>{before.label}</bdi> in all views
          </button>
        </p>
      )}
    </>
  )
}
