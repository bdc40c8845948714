/** So many other names are shown; the rest are counted. */
const most = 8

/** Write an actor's other names in words: "also A · B · 3 more". */
export function formatAliases(aliases: readonly string[]): string {
  const shown = aliases.length > most + 1 ? aliases.slice(0, most) : aliases
  const rest = aliases.length - shown.length
  return `also ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(' · ')}`
}
