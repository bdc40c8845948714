import { z } from 'zod'

/** A word or name, without white space around it. */
export const Word = z.string().trim().min(1)

export const words = z.array(Word)

/** What every file of words says of itself. */
export const header = { source: z.string().min(1), note: z.string().min(1) }
