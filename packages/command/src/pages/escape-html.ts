/** Escape what HTML would read as markup. Control characters other than white space are shown as a replacement character. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
