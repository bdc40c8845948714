import { entityKinds, eventTypes, type Quote, quoteKinds } from '@onrecord/schema'

/** The label of a phrase whose referent is not known. */
export const unknownPhrase = 'phrase'

/** The label of a quotation: "direct-quotation". */
export const labelOfQuote = (kind: Quote['kind']): string => `${kind}-quotation`

/** The kind of quotation that a label is of. */
export const quoteKindOf = (label: string): Quote['kind'] | undefined =>
  quoteKinds.find((kind) => labelOfQuote(kind) === label)

/** The event type that a label is. */
export const eventTypeOf = (label: string) => eventTypes.find((type) => type === label)

export const phraseLabels: readonly string[] = [...entityKinds, unknownPhrase]
export const quoteLabels: readonly string[] = quoteKinds.map(labelOfQuote)
export const eventLabels: readonly string[] = eventTypes
export const linkLabels = ['speaker', 'agent', 'recipient'] as const
