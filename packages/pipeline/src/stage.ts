import { useLexicon } from '@onrecord/lexicon'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'

/**
 * Make the transformer of a stage: look-ups of words within it read the lexicon of the text, `file.data.given.lexicon`, or else
 * the shipped one.
 */
export const stage =
  (run: (file: VFile) => void) =>
  (_: Root, file: VFile): undefined =>
    void useLexicon(file.data.given?.lexicon, () => run(file))
