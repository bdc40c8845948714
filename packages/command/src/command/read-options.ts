import type { Lexicon } from '@onrecord/pipeline'
import { findEncoding } from '../readers/encoding/find-encoding.ts'
import { readerNames } from '../readers/reader-names.ts'
import type { Options } from './option.ts'

/** The options for how files are read. */
export const readOptions = {
  type: {
    value: 'TYPE',
    choices: readerNames,
    description: 'what the files are, if neither their names nor their content tells',
  },
  encoding: {
    value: 'NAME',
    read: findEncoding,
    expected: 'utf-8, utf-16le, utf-16be or one with a byte a character, such as windows-1252',
    description:
      'their encoding, such as windows-1252 or utf-16le, if it is not UTF-8 and neither a byte order mark nor a declaration tells',
  },
} as const satisfies Options

/** The option that names files of words of one's own. */
export const lexiconOption = {
  lexicon: {
    value: 'FILE',
    isMany: true,
    completes: 'files',
    description:
      'words and actors of your own, as YAML, or a folder of such files; may be given several times. docs/lexicon.md has the form. Their examples are run first',
  },
} as const satisfies Options

/** Read the words of `--lexicon`; null without the option. */
export async function readLexiconOption(
  files: readonly string[] | undefined,
): Promise<Lexicon | null> {
  if (files === undefined) return null
  const { readLexicon } = await import('../lexicon/read-lexicon.ts')
  return readLexicon(files).lexicon
}
