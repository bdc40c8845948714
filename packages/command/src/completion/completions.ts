/** What may stand in the place of a word: words with their descriptions, and what the shell lists. */
export interface Completions {
  words: readonly (readonly [word: string, description: string])[]
  others?: 'files' | 'folders'
}
