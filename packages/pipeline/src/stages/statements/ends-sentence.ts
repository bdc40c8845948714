/** Whether words between marks end as a sentence does, perhaps with marks of an inner quotation. */
export const endsSentence = (words: string): boolean => /[.!?…]["'’”]*\s*$/.test(words)
