import type { Verdict } from '@onrecord/pipeline'

/** The verdicts on a claim, with what each says, from the best to the worst. */
export const verdictMeanings = {
  exact: 'the speaker said these words, in quotation marks there',
  altered: 'the speaker said nearly these words; shows the difference',
  'other-speaker': "the words are somebody else's, or nobody's",
  paraphrase: 'the speaker said this in other words, or in indirect speech',
  absent: 'none of that',
} as const satisfies Record<Verdict, string>

export const verdictNames = Object.keys(verdictMeanings) as Verdict[]
