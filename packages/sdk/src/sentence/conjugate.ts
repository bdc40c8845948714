/** The third person singular, or the plural, of a verb with the words after it: "carry out" is "carries out". */
export function conjugate(verb: string, isPlural: boolean): string {
  if (isPlural) return verb
  return verb.replace(/^(\S+)(?: or (\S+))?/, (_, first: string, second?: string) =>
    [first, ...(second ? [second] : [])].map(toSingular).join(' or '),
  )
}

function toSingular(verb: string): string {
  if (verb === 'be') return 'is'
  if (verb === 'have') return 'has'
  if (/(?:[sxz]|[cs]h|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}
