import type { Cue } from './cues.ts'

/**
 * Whether the object of a cue is what somebody does not get, and so no content: "denied Oman access", "denied the rebels a
 * base". The parser may take the recipient for a modifier of the object.
 */
export function isWithheld({ word, entry }: Cue): boolean {
  if (entry.withholds === undefined) return false
  const objects = word.childrenBy('obj', 'iobj')
  const thing = objects.at(-1)
  if (thing === undefined) return false
  return objects.length > 1 || (entry.withholds.includes(thing.lemma) && !thing.hasTag('PROPN'))
}
