/** The most tokens that are read at a time. */
export const mostTokens = 1024

/** The most tokens of a sentence that is read whole. */
export const longestSentence = 128
