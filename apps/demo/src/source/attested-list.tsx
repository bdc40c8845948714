import type { Dataset, Source } from '@onrecord/sdk/open'
import { toSentence } from '@onrecord/sdk/sentence'
import { useMemo } from 'preact/hooks'
import { LongList } from '../list/long-list.tsx'
import { useChosenItem } from '../text/use-chosen-item.ts'
import { listAttested } from './list-attested.ts'

interface Properties {
  readonly dataset: Dataset
  readonly source: Source
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** The quotes and events of a source in the order of its text; each leads to its words. */
export function AttestedList({ dataset, source, chosen, onChoose }: Properties) {
  const entries = useMemo(() => listAttested(dataset, source.id), [dataset, source])
  const list = useChosenItem(chosen)
  return (
    <div ref={list} class="text-items">
      <LongList
        label="Records of the source"
        items={entries}
        keyOf={({ kind, record }) => `${kind} ${record.id}`}
        show={({ kind, record }) => (
          <button
            type="button"
            class={`text-item of-${kind}`}
            aria-pressed={record.id === chosen}
            onClick={() => onChoose(record.id)}
          >
            <bdi>{toSentence(record)}</bdi>
          </button>
        )}
      />
    </div>
  )
}
