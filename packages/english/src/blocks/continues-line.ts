const shortest = 15
const open =
  /(?:^|\s)(?:an?|and|as|at|by|for|from|his|in|its|of|on|or|that|the|their|to|which|who|with)\s*$/
const stopped = /[.!?:;]["'’”)\]]*\s*$/

/**
 * Whether a line continues the sentence of the line before it, in a paragraph that is not hard-wrapped as a whole: it starts in lower
 * case, or the line before ends with a word that needs another.
 */
export function continuesLine(line: string, before: string): boolean {
  if (before.length < shortest || stopped.test(before)) return false
  if (open.test(before)) return /^\s*["“‘']?[\p{L}\p{N}]/u.test(line)
  return /^\s*\p{Ll}/u.test(line) && before.trim().split(/\s+/).length > 3
}
