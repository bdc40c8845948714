import type { Lexicon } from '@onrecord/pipeline'
import { readLexicon } from '../lexicon/read-lexicon.ts'
import type { Call } from './command.ts'

/** The option that names files of words of one's own. */
export const lexiconOption = { lexicon: { type: 'string', multiple: true } } as const

/** Read the words of `--lexicon`; null without the option. */
export const readLexiconOption = (values: Call['values']): Lexicon | null =>
  Array.isArray(values.lexicon) ? readLexicon(values.lexicon).lexicon : null
