import { VFile } from 'vfile'
import { pipeline } from '../../src/pipeline.ts'
import type { Given } from '../../src/stages/document/document.ts'

/** The file that the whole pipeline leaves behind, with what each stage found on `data`. */
export function runPipeline(text: string, given: Given = {}): VFile {
  return pipeline.processSync(new VFile({ value: text, data: { given } }))
}
