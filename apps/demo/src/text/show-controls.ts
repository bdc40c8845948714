/** Show characters that change the order of others, or that have no picture, by a sign; white space stays. */
export const showControls = (text: string): string =>
  text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\uFFFD')
