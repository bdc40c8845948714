import type { Arbitrary } from 'fast-check'

/** Something that reads input from outside, and what must hold for any input. */
export interface Target<Input = unknown> {
  name: string
  /** The inputs; fast-check shrinks those that fail. */
  inputs: Arbitrary<Input>
  /**
   * Read an input.
   *
   * @throws
   *   If what must hold does not: the error says what.
   */
  check: (input: Input) => void | Promise<void>
}

/** Make a target whose inputs and check agree. */
export const target = <Input>(definition: Target<Input>): Target => definition as Target
