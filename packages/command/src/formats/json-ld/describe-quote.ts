import type { MeasuredQuote } from '../offsets/measured-dataset.ts'
import { refer, referAll } from './context.ts'
import { describeEvidence } from './describe-evidence.ts'
import { listSources } from './list-sources.ts'
import { inOwnTerms } from './own-terms.ts'

/** Describe a quote as a quotation of its speakers, based on its sources. Of direct speech they are the creators too. */
export function describeQuote({
  id,
  speaker,
  coSpeakers,
  text,
  about,
  addressees,
  evidence,
  ...rest
}: MeasuredQuote) {
  const speakers = speaker === null ? coSpeakers : [speaker, ...coSpeakers]
  return {
    ...refer('quote', id),
    '@type': 'Quotation',
    text,
    spokenByCharacter: referAll('actor', speakers),
    creator: rest.kind === 'direct' ? referAll('actor', speakers) : undefined,
    about: referAll('actor', about),
    isBasedOn: listSources(evidence),
    ...inOwnTerms(rest),
    'onrecord:addressee': referAll('actor', addressees),
    'onrecord:evidence': evidence.map(describeEvidence),
  }
}
