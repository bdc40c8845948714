import type { McpServer } from '@modelcontextprotocol/server'
import type { Dataset } from '@onrecord/sdk/open'
import type { Tool } from '../tools/tool.ts'

/** Add a tool to a server. What it throws becomes a result that says what is wrong, so that the model can call again. */
export function registerTool<Input extends object, Output extends object>(
  server: McpServer,
  { name, title, description, input, output, annotations, run, show }: Tool<string, Input, Output>,
  dataset: Dataset,
): void {
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: input,
      outputSchema: output,
      annotations: { ...annotations },
    },
    async (given) => {
      const output = await run(given, dataset)
      return {
        content: [{ type: 'text', text: show(output) }],
        structuredContent: { ...output },
      }
    },
  )
}
