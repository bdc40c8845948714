import type { Dataset, Source } from '@onrecord/sdk/open'
import { useEffect, useState } from 'preact/hooks'

/** The text of a source, which is loaded, there, or not at hand. */
export type SourceWords =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly words: string }
  | { readonly state: 'missing' }

/** Load the text of a source, if it is at hand. */
export function useText(dataset: Dataset, source: Source | undefined): SourceWords {
  const [text, setText] = useState<SourceWords>({ state: 'loading' })
  useEffect(() => {
    let isCurrent = true
    setText({ state: 'loading' })
    if (source)
      dataset.readText(source.id).then(
        (words) => isCurrent && setText({ state: 'there', words }),
        () => isCurrent && setText({ state: 'missing' }),
      )
    return () => {
      isCurrent = false
    }
  }, [dataset, source])
  return text
}
