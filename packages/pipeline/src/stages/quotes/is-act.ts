import type { Cue } from './cues.ts'

/**
 * Whether the object of a cue makes it an act and no report: "recalled its envoy", "denied Oman access", "denied the rebels a
 * base". The parser may take the recipient for a modifier of the object.
 */
export function isAct({ word, entry }: Cue): boolean {
  if (entry.unless === undefined) return false
  const objects = word.childrenBy('obj', 'iobj')
  const thing = objects.at(-1)
  if (thing === undefined) return false
  return objects.length > 1 || (entry.unless.includes(thing.lemma) && !thing.hasTag('PROPN'))
}
