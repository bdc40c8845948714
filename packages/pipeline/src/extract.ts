import type { Extraction } from '@onrecord/schema'
import { VFile } from 'vfile'
import { pipeline } from './pipeline.ts'
import type { Given } from './stages/document/document.ts'

/** What is known of a text beforehand, and where messages go. */
export interface ExtractOptions extends Given {
  /** Called with what is wrong in the text, such as front matter that is no YAML, after its line: "1: Unexpected …". */
  onMessage?: ((message: string) => void) | undefined
}

/**
 * Extract the records of one text.
 *
 * @param text
 *   Any text. Offsets in the result are UTF-16 code units into it, as given.
 * @param options
 *   What is known of the text beforehand: it takes precedence over what the text says of itself.
 * @returns
 *   The extraction record. The same arguments give an equal record on every machine.
 * @throws TypeError
 *   If one of the given actors is not as expected.
 * @throws
 *   Where files cannot be read, as in browsers, and `load` was not waited for.
 */
export function extract(
  text: string,
  { onMessage = () => {}, ...given }: ExtractOptions = {},
): Extraction {
  const file = pipeline.processSync(new VFile({ value: text, data: { given } }))
  for (const { line, reason } of file.messages) onMessage(`${line ?? 1}: ${reason}`)
  return file.result as Extraction
}
