import type { Dataset } from '@onrecord/sdk/open'
import type { Tool } from '../../src/tools/tool.ts'
import { talks } from './talks.ts'

/**
 * Call a tool as a server does: with its input checked and completed, and its output checked, in which nothing else may be.
 *
 * @returns
 *   The structured answer, and the answer in words.
 */
export async function call<Name extends string, Input extends object, Output extends object>(
  tool: Tool<Name, Input, Output>,
  input: Input,
  dataset: Dataset = talks,
): Promise<Output & { shown: string }> {
  const output = await tool.run(input, dataset)
  const same = JSON.stringify(tool.output.parse(output))
  if (JSON.stringify(output).length !== same.length)
    throw new Error(`Unexpected output, expected the fields of its schema alone: ${same}`)
  return { ...output, shown: tool.show(output) }
}
