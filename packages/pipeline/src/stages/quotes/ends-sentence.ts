/** Whether quoted words end as a sentence does, perhaps with the marks of an inner quotation or in an editor's brackets. */
export const endsSentence = (words: string): boolean => /[.!?…]["'’”)\]]*\s*$/.test(words)
