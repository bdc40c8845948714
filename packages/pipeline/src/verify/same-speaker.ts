import type { Claim } from './claim.ts'
import type { Report, Speaker } from './reference.ts'
import { tokenize } from './token.ts'

/** Whether one of the speakers of a report is the one that a claim names; anybody is, where it names none. */
export const isSpeaker = (claim: Claim, { speakers }: Report): boolean =>
  (claim.speaker === undefined && claim.speakerId === undefined) ||
  speakers.some((speaker) => isSame(claim, speaker))

/** The last word of a name, which all names share that `isSpeaker` takes for the same. */
export const endOfName = (name: string): string => wordsOf(name).at(-1) ?? ''

function isSame({ speaker, speakerId }: Claim, { id, name, aliases }: Speaker): boolean {
  if (speakerId === id) return true
  if (speaker === undefined) return false
  const claimed = wordsOf(speaker)
  return [name, ...aliases].some((known) => isSameName(claimed, wordsOf(known)))
}

/** Whether names are the same, or one is the end of the other: "Quill", "Ada Quill", "Minister Ada Quill". */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return (
    shorter.length > 0 && shorter.every((word, index) => word === longer.at(index - shorter.length))
  )
}

const wordsOf = (name: string): string[] =>
  tokenize(name)
    .map(({ form }) => form.replace(/'s?$/, ''))
    .filter((form) => form !== 'the')
