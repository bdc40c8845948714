import type { Dataset } from '@onrecord/sdk/open'
import type { z } from 'zod'
import { published } from './published.ts'
import { writeInstructions as writeFor } from './server/instructions.ts'
import type { Tool } from './tools/tool.ts'
import { tools } from './tools/tools.ts'

type AnyTool = (typeof tools)[number]
type Named<Name extends AnyTool['name']> = Extract<AnyTool, { name: Name }>

/** A tool as the `ai` package takes it: what its `tool()` returns. */
export interface AiTool<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly title: string
  readonly description: string
  readonly inputSchema: Input
  readonly outputSchema: Output
  /** Answer a call of the model. */
  execute(input: z.output<Input>): Promise<z.output<Output>>
  /** Give the answer to the model in words, which are shorter than the structured one. */
  toModelOutput(result: { output: z.output<Output> }): { type: 'text'; value: string }
}

/** The tools of the `ai` package by their names. */
export type AiTools = {
  readonly [Name in AnyTool['name']]: AiTool<Named<Name>['input'], Named<Name>['output']>
}

/**
 * Make the tools for the `ai` package: `generateText({ model, prompt, tools: makeTools() })`.
 *
 * @param dataset
 *   What they answer from, as `open` and `openTexts` of `@onrecord/sdk` give it; by default the published dataset.
 */
export const makeTools = (dataset: Dataset = published): AiTools =>
  Object.fromEntries(
    tools.map((tool) => [tool.name, toAiTool(tool as never, dataset)]),
  ) as unknown as AiTools

/** What a model is told of the dataset and how to read it: for its system prompt. */
export const writeInstructions = (dataset: Dataset = published): string => writeFor(dataset)

const toAiTool = <Input extends z.ZodObject, Output extends z.ZodObject>(
  { title, description, input, output, run, show }: Tool<string, Input, Output>,
  dataset: Dataset,
): AiTool<Input, Output> => ({
  ...{ title, description, inputSchema: input, outputSchema: output },
  execute: async (given) => run(given, dataset),
  toModelOutput: ({ output }) => ({ type: 'text', value: show(output) }),
})
