import { current } from '../dataset/current-dataset.ts'
import { ViewHeading } from './view-heading.tsx'

interface Properties {
  readonly what: string
  readonly id: string
}

/** Says that the dataset has no record with the id of the address. */
export function NotFound({ what, id }: Properties) {
  return (
    <>
      <ViewHeading title="Not found" />
      <p>
        <bdi>{current.value.label}</bdi> has no {what} “<bdi>{id}</bdi>”.
      </p>
      <p>
        <a href="?">Go to the start</a>
      </p>
    </>
  )
}
