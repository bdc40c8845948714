import type { Dataset, Source } from '@onrecord/sdk/open'
import { useRef, useState } from 'preact/hooks'
import { replaceDataset } from '../dataset/current-dataset.ts'
import { decodeText } from '../try/decode-text.ts'
import { useDrop } from '../try/use-drop.ts'
import { listOriginals } from './list-originals.ts'

interface Properties {
  readonly dataset: Dataset
  readonly source: Source
}

/** Where a reader who has the text of a source drops or pastes it. */
export function TextForm({ dataset, source }: Properties) {
  const form = useRef<HTMLFormElement>(null)
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState('')
  const take = async (texts: readonly string[]) => {
    for (const text of texts)
      try {
        return replaceDataset(await dataset.hydrate(source.id, text))
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error))
      }
  }
  const takeFile = async (file: File | undefined) => {
    if (file) await take([decodeText(new Uint8Array(await file.arrayBuffer()))])
  }
  const isOver = useDrop(form, takeFile)
  return (
    <form
      ref={form}
      class={isOver ? 'source-form is-over' : 'source-form'}
      onSubmit={(event) => {
        event.preventDefault()
        take(listOriginals(pasted, source.text.length))
      }}
    >
      <p>
        The rights of this source allow its words only as quotations. If you have its text, drop it
        here to see every record marked in it. It is compared by its hash and is not sent anywhere.
      </p>
      <label>
        <span>A file with the text</span>
        <input type="file" onChange={({ currentTarget }) => takeFile(currentTarget.files?.[0])} />
      </label>
      <label>
        <span>Or the text itself</span>
        <textarea
          rows={3}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <button type="submit">Mark it</button>
      <p class="problem" role="alert">
        <bdi>{problem}</bdi>
      </p>
    </form>
  )
}
