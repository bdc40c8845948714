const domain =
  /^[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+)*\.(?:com|info|net|news|org)(?:\.\p{Ll}{2})?$/u

/** Whether a name is that of a site: "Nizwa.com". */
export const isSite = (words: string): boolean => domain.test(words)
