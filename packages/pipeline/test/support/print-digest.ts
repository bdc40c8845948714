import { createHash } from 'node:crypto'
import { retextBlocks, retextTokens } from '@onrecord/english'
import { retext } from 'retext'
import { VFile } from 'vfile'
import retextDocument from '../../src/stages/document/retext-document.ts'
import retextTimes from '../../src/stages/times/retext-times.ts'
import { generateTexts } from './generate-texts.ts'

const processor = retext()
  .use(retextBlocks)
  .use(retextTokens)
  .use(retextDocument)
  .use(retextTimes)
  .freeze()
const hash = createHash('sha256')
for (const { text, published } of generateTexts(Number(process.argv[2]))) {
  const file = new VFile({ value: text, data: { given: { published } } })
  const { document, times, intervals } = processor.processSync(file).data
  hash.update(JSON.stringify({ document, times, intervals }))
}
process.stdout.write(hash.digest('hex'))
