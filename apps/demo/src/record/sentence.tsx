import type { Entry } from '../dataset/entry.ts'
import { listParties } from '../dataset/list-parties.ts'
import { LinkedNames } from './linked-names.tsx'
import { Marked } from './marked.tsx'
import { splitSentence } from './split-sentence.ts'

/** A record as a sentence, in which actors are links. The words of a direct quote follow it as a quotation. */
export function Sentence({ entry }: { readonly entry: Entry }) {
  const { lead, words } = splitSentence(entry)
  return (
    <>
      <p class={words === undefined ? 'sentence' : 'sentence lead'}>
        <LinkedNames text={lead} actors={listParties(entry)} />
      </p>
      {words !== undefined && (
        <blockquote class="quotation">
          <bdi>
            “<Marked text={words} />”
          </bdi>
        </blockquote>
      )}
    </>
  )
}
