const invisible = /[\u00AD\u200B\u2060]+/g

/** A word without soft hyphens and other characters that nobody sees within a word; the token of these alone stays. */
export const toForm = (word: string): string => word.replace(invisible, '') || word
