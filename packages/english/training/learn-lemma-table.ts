import { learnLemmas } from './learn-lemmas.ts'
import { readWords } from './read-words.ts'
import { writeLemmas } from './write-lemmas.ts'

/** The table of lemmas that the treebanks in a folder give. */
export function learnLemmaTable(shared: URL): Uint8Array {
  const sentences = ['en_ewt', 'en_gum'].flatMap((treebank) =>
    readWords(new URL(`treebank/${treebank}.train.conllu`, shared)),
  )
  return writeLemmas(learnLemmas(sentences))
}
