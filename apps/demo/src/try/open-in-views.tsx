import { open } from '@onrecord/sdk/open'
import { useState } from 'preact/hooks'
import { goTo } from '../address/address.ts'
import { formatAddress } from '../address/format-address.ts'
import { showDataset } from '../dataset/current-dataset.ts'
import { idOfText } from './id-of-text.ts'
import type { ReadText } from './read-text.ts'
import { makeDataset } from './reader.ts'

/** A button that makes a dataset of the texts and shows it in all views. */
export function OpenInViews({ texts }: { readonly texts: readonly ReadText[] }) {
  const [problem, setProblem] = useState('')
  const show = async () => {
    try {
      const records = await makeDataset()
      const words = Object.fromEntries(texts.map(({ text }, index) => [idOfText(index), text]))
      showDataset(open(records, { texts: words }), 'text', texts[0]?.title ?? '')
      goTo(formatAddress({ view: 'timeline' }))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <span class="try-group">
      <button type="button" onClick={show}>
        Open in all views
      </button>
      {problem && (
        <span class="try-said" role="alert">
          <bdi>{problem}</bdi>
        </span>
      )}
    </span>
  )
}
