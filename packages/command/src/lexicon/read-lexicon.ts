import {
  checkExamples,
  extendLexicon,
  type Lexicon,
  LexiconError,
  readShippedKnowledge,
  shippedLexicon,
} from '@onrecord/pipeline'
import type { BuildCache } from '../cache/build-cache.ts'
import { sha256 } from '../dataset/content-hash.ts'
import { InputError } from '../dataset/input-error.ts'
import { YamlFile } from '../dataset/yaml-file.ts'
import { readText } from '../files/read-text.ts'
import { listLexiconFiles } from './list-lexicon-files.ts'

/** The shipped lexicon with words of one's own. */
export interface OwnLexicon {
  lexicon: Lexicon
  /** The hash of the files that the words are from. */
  hash: string
}

export interface ReadOptions {
  /** Whether an actor is known that is neither of the package nor of the files. */
  isKnownActor?: (id: string) => boolean
  /** Whether the examples are known to be right, and are not run. */
  areExamplesRight?: boolean
  /** Knows of files whose examples were found to be right before. */
  cache?: BuildCache | undefined
}

/**
 * Read words of one's own, check them and run their examples.
 *
 * @param paths
 *   Files, and folders of files.
 * @throws InputError
 *   If a file is invalid or an example does not give what it should; the message has a line for each problem.
 */
export function readLexicon(
  paths: readonly string[],
  { isKnownActor = () => false, areExamplesRight = false, cache }: ReadOptions = {},
): OwnLexicon {
  const texts = paths.flatMap(listLexiconFiles).map((name) => ({ name, text: readText(name) }))
  const files = texts.map(({ name, text }) => {
    const file = new YamlFile(text, name)
    return { name, value: file.value, locate: (keys: readonly PropertyKey[]) => file.locate(keys) }
  })
  const knowledge = readShippedKnowledge()
  const isKnown = (id: string) => knowledge.actor(id) !== undefined || isKnownActor(id)
  const lexicon = explain(() => extendLexicon(shippedLexicon, files, { isKnownActor: isKnown }))
  const hash = sha256(JSON.stringify(texts.map(({ text }) => sha256(text))))
  const key = cache?.keyOf('lexicon', hash) ?? ''
  if (!areExamplesRight && cache?.find(key) === undefined) {
    const problems = checkExamples(lexicon)
    if (problems.length > 0) throw new InputError(problems.join('\n'))
    cache?.add(key, true)
  }
  return { lexicon, hash }
}

function explain(extend: () => Lexicon): Lexicon {
  try {
    return extend()
  } catch (error) {
    throw error instanceof LexiconError ? new InputError(error.message) : error
  }
}
