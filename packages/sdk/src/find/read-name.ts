import { listWords } from '../words/split-words.ts'

/** The words of a name that is looked for. */
export interface WantedName {
  readonly words: readonly string[]
  /** A bit for each word that an actor need not have: articles, prepositions, and titles before a name. */
  readonly optional: number
}

const articles = /^(?:the|an?)$/
const prepositions = /^(?:of|for|and|the|to)$/
const titles =
  /^(?:(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|former|ex|then|late|his|her|excellency|(?:vice |deputy )?president|(?:(?:prime|deputy|foreign|defen[cs]e|interior|finance) )*minister|secretary(?: of state| general)?|chancellor|premier|king|queen|prince|princess|emir|sultan|sheikh|mullah|ayatollah|imam|pope|ambassador|envoy|spokesman|spokeswoman|senator|congressman|congresswoman|governor|mayor|judge|general|gen|colonel|col|captain|admiral|major|lieutenant|professor|prof) )+(?!of\b)(?=.)/

/** More words than these are no name. */
const most = 30

/** Read the name of an actor as one writes it: with titles, or only an office. Nothing if it has no word that tells. */
export function readName(name: string): WantedName | undefined {
  const all = listWords(name)
  const start = all.findIndex((word) => !articles.test(word))
  const words = all.slice(start)
  if (start < 0 || words.length > most) return undefined
  const before = titles.exec(words.join(' '))?.[0].split(' ').length ?? 1
  let optional = 2 ** (before - 1) - 1
  for (const [index, word] of words.entries()) if (prepositions.test(word)) optional |= 1 << index
  return optional === 2 ** words.length - 1 ? undefined : { words, optional }
}
