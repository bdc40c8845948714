import { z } from 'zod'

/** A word or name, without white space around it. */
export const Word = z.string().trim().min(1)

export const words = z.array(Word)

/** The header of every file. */
export const header = { source: z.string().min(1), note: z.string().min(1) }
