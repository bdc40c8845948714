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
 * @returns
 *   The extraction record. The same arguments give an equal record on every machine.
 */
export function extract(text: string, given: Given = {}): Extraction {
  const file = new VFile({ value: text, data: { given } })
  return pipeline.processSync(file).result as Extraction
}
