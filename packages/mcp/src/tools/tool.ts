import type { Dataset } from '@onrecord/sdk/open'
import type { z } from 'zod'

/** What a tool tells clients of its effects, in the protocol's words. */
export interface ToolAnnotations {
  readonly readOnlyHint: boolean
  readonly destructiveHint: boolean
  readonly idempotentHint: boolean
  readonly openWorldHint: boolean
}

/** A question that an assistant can ask a dataset, whatever protocol it comes by. */
export interface Tool<
  Name extends string = string,
  Input extends object = object,
  Output extends object = object,
> {
  readonly name: Name
  /** Its name for people. */
  readonly title: string
  /** When to call it, and what it gives: for the model. */
  readonly description: string
  /** What a call gives. As a schema of zod, it fills in what the call leaves out. */
  readonly input: z.ZodType<Input, Input>
  /** What the answer has. */
  readonly output: z.ZodType<Output, Output>
  readonly annotations: ToolAnnotations
  /**
   * Answer a call.
   *
   * @throws RangeError
   *   If a value of the input is not in the dataset or the vocabulary; the message names what is near.
   * @throws ZodError
   *   If the input does not match its schema.
   */
  run(input: Input, dataset: Dataset): Promise<Output>
  /** The answer in words, for those who do not read the structured one. */
  show(output: Output): string
}

/** How a tool is written: `run` has the whole input. */
interface ToolDefinition<Name extends string, Input, Whole, Output>
  extends Omit<Tool<Name>, 'input' | 'output' | 'run' | 'show'> {
  readonly input: z.ZodType<Whole, Input>
  readonly output: z.ZodType<Output, Output>
  run(input: Whole, dataset: Dataset): Output | Promise<Output>
  show(output: Output): string
}

/** A tool only reads, what is in the dataset or in the call. */
export const readOnly: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
}

/** Make a tool, which checks and completes the input of each call. */
export const defineTool = <
  const Name extends string,
  Input extends object,
  Whole extends Input,
  Output extends object,
>(
  definition: ToolDefinition<Name, Input, Whole, Output>,
): Tool<Name, Input, Output> => ({
  ...definition,
  input: definition.input as unknown as z.ZodType<Input, Input>,
  run: async (input, dataset) => definition.run(definition.input.parse(input), dataset),
})
