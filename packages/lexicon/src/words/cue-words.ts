import { cueWords } from '../generated/vocabulary.ts'
import type { CueWord } from './schemas.ts'

const cues = new Map(cueWords.map((cue) => [`${cue.word} ${cue.lemma}`, cue]))

/** The cue with a lemma, if it is one. */
export const findCueWord = (lemma: string, word: CueWord['word']): CueWord | undefined =>
  cues.get(`${word} ${lemma}`)
