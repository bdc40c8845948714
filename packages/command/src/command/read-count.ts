/** Read a whole number that is not negative; undefined if it is none. */
export const readCount = (text: string): number | undefined =>
  /^\d{1,6}$/.test(text) ? Number(text) : undefined
