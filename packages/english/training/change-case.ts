import type { Random } from './network/random.ts'
import type { GoldSentence } from './read-sentences.ts'

/** How often a sentence is put in capitals, as headlines are, and how often in small letters. */
const capitalRate = 0.03
const smallRate = 0.02

/** Now and then, change the case of a sentence. */
export function changeCase(sentence: GoldSentence, random: Random): GoldSentence {
  const chance = random.next()
  if (chance < capitalRate)
    return { ...sentence, forms: sentence.forms.map((form) => form.toUpperCase()) }
  if (chance < capitalRate + smallRate)
    return { ...sentence, forms: sentence.forms.map((form) => form.toLowerCase()) }
  return sentence
}
