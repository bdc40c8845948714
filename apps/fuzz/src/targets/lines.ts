import { Extraction } from '@onrecord/schema'
import { ExtractionInput } from '@onrecord/schema/schemas'
import { extractLines } from '../../../../packages/command/src/command/extract-lines.ts'
import { longestText } from '../../../../packages/command/src/files/longest-text.ts'
import { Workers } from '../../../../packages/command/src/jobs/workers.ts'
import { expect } from '../expect.ts'
import { numberLines } from '../number-lines.ts'
import { target } from '../target.ts'
import { nastyLines } from '../texts/nasty-lines.ts'

const maxLine = 100_000
const heapLimit = 220_000_000
const workers = new Workers({ jobs: 1, timeout: undefined, setup: { heapLimit } }, 1)

/** Every line that is not blank has an answer in its place: its record if it is a good one, or else an error with its number. */
export const linesTarget = target({
  name: 'lines',
  inputs: nastyLines,
  async check({ lines, size }) {
    const input = Buffer.concat(lines.map((line) => Buffer.from(line)))
    const answers = await answer(input, size)
    const expected = numberLines(input)
    expect(answers.length === expected.length, `Unexpected ${answers.length} answers`)
    for (const [index, { bytes, number }] of expected.entries()) {
      const json = answers[index] ?? ''
      expect(json.indexOf('\n') === json.length - 1, `Unexpected end of the answer to ${number}`)
      const value = JSON.parse(json)
      const id = readGoodId(bytes)
      if (id === undefined) {
        expect(
          value.error?.startsWith(`line ${number}: `),
          `Unexpected answer to ${number}: ${json}`,
        )
        continue
      }
      expect(value.id === id && !('error' in value), `Unexpected answer to ${number}: ${json}`)
      Extraction.parse(value)
    }
    expect(!('polluted' in {}), 'Unexpected change of the prototype of objects')
  },
})

/** The id of a line that has a record. */
function readGoodId(bytes: Buffer): string | undefined {
  if (bytes.length > maxLine) return undefined
  try {
    const line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const { data } = ExtractionInput.safeParse(JSON.parse(line.replace(/^\uFEFF/, '')))
    return data && data.text.length <= longestText(heapLimit) ? data.id : undefined
  } catch {
    return undefined
  }
}

/** What the command writes, an answer each. */
async function answer(input: Buffer, size: number): Promise<string[]> {
  const answers: string[] = []
  const terminal = {
    input: readChunks(input, size),
    write: async (text: string) => {
      answers.push(text)
    },
    note: () => {},
    progress: () => {},
    environment: {},
  }
  await extractLines(terminal, { errors: 'answer', maxLine }, workers)
  return answers
}

async function* readChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
