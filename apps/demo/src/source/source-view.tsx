import { NotFound } from '../shell/not-found.tsx'
import type { ViewProperties } from '../shell/view-properties.ts'
import { AttestedRecords } from './attested-records.tsx'
import { SourceHeading } from './source-heading.tsx'
import { SourceText } from './source-text.tsx'
import { TextForm } from './text-form.tsx'
import { useText } from './use-text.ts'
import '../text/text.css'
import '../text/text-layout.css'
import './source.css'

/** A source: its text with what is evidence marked, or else what its rights allow to show of it. */
export function View({ dataset, parameters }: ViewProperties) {
  const id = parameters.get('id') ?? ''
  const source = dataset.sources.find((each) => each.id === id)
  const text = useText(dataset, source)
  if (!source) return <NotFound what="source" id={id} />
  const chosen = parameters.get('record') ?? undefined
  return (
    <>
      <SourceHeading source={source} />
      {text.state === 'there' && (
        <SourceText dataset={dataset} source={source} text={text.words} chosen={chosen} />
      )}
      {text.state === 'missing' && (
        <>
          <TextForm dataset={dataset} source={source} />
          <AttestedRecords dataset={dataset} source={source} chosen={chosen} />
        </>
      )}
    </>
  )
}
