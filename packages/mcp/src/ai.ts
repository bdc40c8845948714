import type { Dataset } from '@onrecord/sdk/open'
import type { z } from 'zod'
import { published } from './published.ts'
import { writeInstructions as writeFor } from './server/instructions.ts'
import type { Tool } from './tools/tool.ts'
import { tools } from './tools/tools.ts'

/** What the model reads of an answer. */
export interface ModelOutput {
  type: 'text'
  value: string
}

/** A tool as the `ai` package takes it: what its `tool()` returns. */
export interface AiTool<Input extends object, Output extends object> {
  readonly title: string
  readonly description: string
  readonly inputSchema: z.ZodType<Input, Input>
  readonly outputSchema: z.ZodType<Output, Output>
  /** Answer a call of the model. */
  execute(input: Input): Promise<Output>
  /** Give the answer to the model in words, which are shorter than the structured one. */
  toModelOutput(result: { output: Output }): ModelOutput
}

/** The tools of the `ai` package by their names. */
export type AiTools = {
  readonly [Each in (typeof tools)[number] as Each['name']]: Each extends Tool<
    string,
    infer Input,
    infer Output
  >
    ? AiTool<Input, Output>
    : never
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

const toAiTool = <Input extends object, Output extends object>(
  { title, description, input, output, run, show }: Tool<string, Input, Output>,
  dataset: Dataset,
): AiTool<Input, Output> => ({
  ...{ title, description, inputSchema: input, outputSchema: output },
  execute: (given) => run(given, dataset),
  toModelOutput: ({ output }) => ({ type: 'text', value: show(output) }),
})
