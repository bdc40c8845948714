import { McpServer } from '@modelcontextprotocol/server'
import type { Dataset } from '@onrecord/sdk/open'
import { registerPrompts } from '../prompts/register-prompts.ts'
import { registerDataset } from '../resources/register-dataset.ts'
import { registerRecords } from '../resources/register-records.ts'
import { registerTexts } from '../resources/register-texts.ts'
import { tools } from '../tools/tools.ts'
import { writeInstructions } from './instructions.ts'
import { registerTool } from './register-tool.ts'
import { version } from './version.ts'

/**
 * Make a server of the Model Context Protocol over a dataset. It has the tools, the records as resources, and prompts; connect it to
 * any transport of `@modelcontextprotocol/server`.
 *
 * @param dataset
 *   What it answers from, as `open` and `openTexts` of `@onrecord/sdk` give it.
 */
export function createServer(dataset: Dataset): McpServer {
  const server = new McpServer(
    { name: 'onrecord', title: 'Onrecord', version },
    {
      instructions: writeInstructions(dataset),
      capabilities: { tools: fixed, resources: fixed, prompts: fixed },
    },
  )
  for (const tool of tools) registerTool(server, tool as never, dataset)
  registerDataset(server, dataset)
  registerRecords(server, dataset)
  registerTexts(server, dataset)
  registerPrompts(server, dataset)
  return server
}

/** What a server has does not change while it runs. */
const fixed = { listChanged: false }
