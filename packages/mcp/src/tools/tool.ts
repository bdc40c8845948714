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
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodObject = z.ZodObject,
> {
  readonly name: Name
  /** Its name for people. */
  readonly title: string
  /** When to call it, and what it gives: for the model. */
  readonly description: string
  readonly input: Input
  readonly output: Output
  readonly annotations: ToolAnnotations
  /**
   * Answer a call.
   *
   * @throws RangeError
   *   If a value of the input is not in the dataset or the vocabulary; the message names what is near.
   */
  run(input: z.output<Input>, dataset: Dataset): z.output<Output> | Promise<z.output<Output>>
  /** The answer in words, for those who do not read the structured one. */
  show(output: z.output<Output>): string
}

/** A tool only reads, what is in the dataset or in the call. */
export const readOnly: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
}

/** Make a tool, with the types of its input and output inferred. */
export const defineTool = <
  const Name extends string,
  Input extends z.ZodObject,
  Output extends z.ZodObject,
>(
  tool: Tool<Name, Input, Output>,
): Tool<Name, Input, Output> => tool
