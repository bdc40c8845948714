import type { Extraction } from '@onrecord/schema'
import { VFile } from 'vfile'
import { pipeline } from './pipeline.ts'
import type { Given } from './stages/document/document.ts'

/**
 * Extract the records of one text.
 *
 * @param text
 *   Any text. Offsets in the result are UTF-16 code units into it, as given.
 * @param given
 *   What is known of the text beforehand: it takes precedence over what the text says of itself.
 * @param report
 *   Called with what is wrong in the text, such as front matter that is no YAML, after its line.
 * @returns
 *   The extraction record. The same arguments give an equal record on every machine.
 */
export function extract(
  text: string,
  given: Given = {},
  report: (message: string) => void = () => {},
): Extraction {
  const file = pipeline.processSync(new VFile({ value: text, data: { given } }))
  for (const { line, reason } of file.messages) report(`${line ?? 1}: ${reason}`)
  return file.result as Extraction
}
