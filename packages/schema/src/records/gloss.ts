import { z } from 'zod'

/** The most words of a gloss. */
const longest = 15

/** What a record says, in words of the dataset's own: what its source says may not be shown. */
export const Gloss = z
  .string()
  .regex(/^\S+(?: \S+)*$/, 'Expected words with single spaces between them')
  .refine((gloss) => gloss.split(' ').length <= longest, `Expected at most ${longest} words`)
  .describe(
    'What it says in at most fifteen words of the dataset’s own, given in its curation, where the words of the source may not be shown.',
  )
