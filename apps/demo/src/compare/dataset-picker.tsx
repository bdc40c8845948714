import type { Dataset } from '@onrecord/sdk/open'
import { useId, useState } from 'preact/hooks'
import { readDataset } from '../dataset/read-dataset.ts'

/** A dataset that the reader has chosen. */
export interface Picked {
  readonly dataset: Dataset
  readonly label: string
}

/** A field takes a folder by an attribute that types of the DOM do not have yet. */
const takeFolder = (input: HTMLInputElement | null) => {
  input?.toggleAttribute('webkitdirectory', true)
}

interface Properties {
  readonly label: string
  readonly picked: Picked | undefined
  readonly pick: (picked: Picked) => void
  /** What is taken if nothing is chosen. */
  readonly otherwise?: string
}

/** A place to drop the files of a dataset, or to choose them or their folder. */
export function DatasetPicker({ label, picked, pick, otherwise }: Properties) {
  const [problem, setProblem] = useState('')
  const [isOver, setOver] = useState(false)
  const heading = useId()
  const read = async (list: FileList | null | undefined) => {
    const files = [...(list ?? [])]
    if (files.length === 0) return
    try {
      const dataset = await readDataset(files)
      pick({ dataset, label: `${dataset.name} ${dataset.version}` })
      setProblem('')
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <section
      class={isOver ? 'picker is-over' : 'picker'}
      aria-labelledby={heading}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        read(event.dataTransfer?.files)
      }}
    >
      <h2 id={heading}>{label}</h2>
      <p>
        <bdi>
          {picked?.label ?? otherwise ?? 'Drop dataset.json and the tables beside it here.'}
        </bdi>
      </p>
      <div class="picker-inputs">
        <label class="button">
          Choose files
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={({ currentTarget: { files } }) => read(files)}
          />
        </label>
        <label class="button">
          Choose a folder
          <input
            type="file"
            ref={takeFolder}
            onChange={({ currentTarget: { files } }) => read(files)}
          />
        </label>
      </div>
      <p class="problem" role="alert">
        <bdi>{problem}</bdi>
      </p>
    </section>
  )
}
