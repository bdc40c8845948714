import { classify, lower } from '../../tokens/character-classes.ts'
import type { Gap } from '../gap.ts'

/** Ends of names of sites and files, as they are capitalized with the name. */
const endings = new Set(
  `Com Net Org Edu Gov Info Biz Co Io Tv Uk Us De Fr Eu Ca Au Htm Html Php Js Ts Py Md Txt Pdf Doc Docx Xls Xlsx Ppt Zip
  Exe Jpg Png Gif`.split(/\s+/),
)
const longest = 30

/** End the sentence between lower-case letters and a capitalized word, though no space is between them. */
export function endsWithoutSpace(gap: Gap): boolean | undefined {
  const { text, sentence, stop, end, start, next } = gap
  if (start > end) return undefined
  if (classify(text, stop - 1) !== lower || classify(text, stop - 2) !== lower) return false
  if (next > start) return true
  const word = /^(\p{Lu}\p{Ll}*)[\s'’,]/u.exec(text.slice(next, next + longest))?.[1]
  if (word === undefined || endings.has(word)) return false
  return !isInAddress(text.slice(Math.max(sentence, stop - longest), stop))
}

/** Whether a stretch of a sentence ends with the start of an address or of the path of a file. */
function isInAddress(before: string): boolean {
  return /[@/\\._]\S*$/.test(before)
}
