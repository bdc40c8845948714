import { classify, extend } from './character-classes.ts'

/** Marks of which a run is one token. */
const repeated = "$-=*_#+~<>^|\\/`'’‘—–"
const face = /(?:[:;=]['’]?[-o^]?[)(DPp/\\|\]]+|[(]:|\^_\^|>:\(|<3|<-|->)(?![\p{L}\p{N}])/uy
const emoji =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{EMod}|\p{M}|\u200d\p{Extended_Pictographic}?)*/uy

/** The end of the token of marks that starts at `start`. */
export function findMarkEnd(text: string, start: number, end: number): number {
  const character = text.charAt(start)
  const icon = character < '\u0080' ? face : emoji
  icon.lastIndex = start
  // After an address the text continues, but the marks do not.
  if (icon.test(text) && icon.lastIndex <= end) return icon.lastIndex
  if ('.…!?'.includes(character)) return findStopEnd(text, start, end)
  if (text.startsWith('‘’', start)) return start + 2
  if (repeated.includes(character)) return findRunEnd(text, start, end, character)
  let index = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  while (index < end && classify(text, index) === extend) index++
  return index
}

function findStopEnd(text: string, start: number, end: number): number {
  const index = findRunEnd(text, start, end, '.…')
  // An ellipsis stands alone, a full stop does not: "?!" and ".?" are one token, "...?" is two.
  const isEllipsis = index - start > 1 || text.charAt(start) === '…'
  return isEllipsis ? index : findRunEnd(text, index, end, '!?')
}

function findRunEnd(text: string, start: number, end: number, marks: string): number {
  let index = start
  while (index < end && marks.includes(text.charAt(index))) index++
  return index
}
