import type { Dataset, Source } from '@onrecord/sdk/open'
import { useMemo, useState } from 'preact/hooks'
import { goTo, replaceAddress } from '../address/address.ts'
import { formatAddress } from '../address/format-address.ts'
import { Legend } from '../text/legend.tsx'
import { MarkedText } from '../text/marked-text.tsx'
import type { MarkKind } from '../text/stretch.ts'
import { toInput } from '../try/file-input.ts'
import { readFile } from '../try/reader.ts'
import { AttestedList } from './attested-list.tsx'
import { ChosenRecord } from './chosen-record.tsx'
import { markEvidence } from './mark-evidence.ts'

const kinds = ['quote', 'event', 'mention'] as const

interface Properties {
  readonly dataset: Dataset
  readonly source: Source
  readonly text: string
  /** The id of the record of the address. */
  readonly chosen: string | undefined
}

/** The text of a source beside its records; each leads to the other. */
export function SourceText({ dataset, source, text, chosen }: Properties) {
  const [shown, setShown] = useState<ReadonlySet<MarkKind>>(new Set(kinds))
  const stretches = useMemo(() => markEvidence(dataset, source.id), [dataset, source])
  const choose = (record: string) =>
    replaceAddress(formatAddress({ view: 'source', id: source.id, record }))
  const readAnew = () => {
    readFile({ ...toInput(text), name: `${source.id}.txt` })
    goTo(formatAddress({ view: 'try' }))
  }
  return (
    <>
      <div class="source-tools">
        <Legend kinds={kinds} shown={shown} onChange={setShown} />
        <button type="button" onClick={readAnew}>
          Read it anew, with times and rules
        </button>
      </div>
      <div class="text-columns">
        <MarkedText
          label="The text of the source; arrow keys lead from mark to mark, Enter shows a record"
          text={text}
          stretches={stretches}
          shown={shown}
          chosen={chosen}
          onChoose={choose}
        />
        <div class="text-side">
          <ChosenRecord dataset={dataset} id={chosen} />
          <AttestedList dataset={dataset} source={source} chosen={chosen} onChoose={choose} />
        </div>
      </div>
    </>
  )
}
