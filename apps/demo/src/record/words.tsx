import type { Entry } from '../dataset/entry.ts'
import { Marked } from './marked.tsx'

/** The words in the source that a record rests on, where its sentence does not have them. */
export function Words({ entry }: { readonly entry: Entry }) {
  const { kind, record } = entry
  const exact = kind === 'event' ? record.evidence.find((each) => each.exact)?.exact : undefined
  if (exact !== undefined)
    return (
      <p class="source-words">
        <span class="label">In the source</span>{' '}
        <bdi>
          <Marked text={exact} />
        </bdi>
      </p>
    )
  if (record.gloss !== undefined)
    return <p class="source-words">In our words; those of the source may not be shown.</p>
  return null
}
