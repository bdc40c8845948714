import type { Actor } from '@onrecord/sdk/open'

/** A stretch of a text; that of a name has its actor. */
export interface NamedStretch {
  readonly words: string
  readonly actor?: Actor
}

/** Find where actors are first named in a text, longer names before those that they contain. */
export function findNames(text: string, actors: readonly Actor[]): readonly NamedStretch[] {
  const found: { start: number; end: number; actor: Actor }[] = []
  const byLength = [...actors].sort((a, b) => b.name.length - a.name.length)
  for (const actor of byLength) {
    const start = findApart(text, actor.name, found)
    if (start >= 0) found.push({ start, end: start + actor.name.length, actor })
  }
  const stretches: NamedStretch[] = []
  let from = 0
  for (const { start, end, actor } of found.sort((a, b) => a.start - b.start)) {
    if (start > from) stretches.push({ words: text.slice(from, start) })
    stretches.push({ words: text.slice(start, end), actor })
    from = end
  }
  if (from < text.length) stretches.push({ words: text.slice(from) })
  return stretches
}

/** The first place of a name as a whole word, apart from what is taken; −1 where there is none. */
function findApart(
  text: string,
  name: string,
  taken: readonly { start: number; end: number }[],
): number {
  if (name === '') return -1
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
    if (isWhole && taken.every((other) => end <= other.start || start >= other.end)) return start
  }
  return -1
}
