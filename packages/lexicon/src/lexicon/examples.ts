import type { EventType } from '@onrecord/schema'

/** What a sentence must give, or must not. */
export type LexiconExample = Readonly<{ place: string }> &
  (
    | Readonly<{ kind: 'cue'; lemma: string; match: string; miss: string }>
    | Readonly<{ kind: 'action'; type: EventType; match: string; miss: string }>
    | Readonly<{ kind: 'actors'; text: string; finds: readonly string[] }>
  )
