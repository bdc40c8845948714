import { z } from 'zod'

/** The most characters of a text: some two seconds of extraction, in which the server answers nobody else. */
export const longestText = 200_000

/** A text that an assistant passes. */
export const textInput = (description: string) =>
  z.string().min(1).max(longestText).describe(description)
