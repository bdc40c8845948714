import type { Completed, Options, OptionValues } from './option.ts'

/** The input and output of a command. */
export interface Terminal {
  input: AsyncIterable<Uint8Array>
  /** Take single keys from the input, without their echo, or lines again; absent if the input is no terminal. */
  setRaw?: (isRaw: boolean) => void
  /** Write to standard output; resolves when the stream accepts more. */
  write: (text: string) => Promise<void>
  /** Write a line to standard error. */
  note: (line: string) => void
  /**
   * Show progress on standard error. On a terminal each call replaces the progress shown before; elsewhere a line is written
   * every half minute.
   */
  progress: (line: string) => void
  /** Whether standard output shows colours. */
  hasColors?: boolean
  /** The width of standard output, in characters; absent if it is no terminal. */
  columns?: number | undefined
  /**
   * From now on, an interrupt does not end the process: the signal tells of it, and the input ends. A second one ends the process;
   * absent where nobody interrupts.
   */
  holdInterrupts?: () => AbortSignal
  /** Leave the rest of the input. */
  closeInput?: () => void
  environment: Readonly<Record<string, string | undefined>>
}

/** A word that a command takes beside its options. */
export interface Argument {
  name: string
  description: string
  isRequired?: true
  /** Whether further words are of the same kind; of the last one only. */
  isMany?: true
  choices?: readonly string[]
  completes?: Completed
}

export interface Call<Values = Readonly<Record<string, unknown>>> {
  values: Values
  /** The words beside options, which may be more than the command takes. */
  positionals: readonly string[]
  /** All commands. */
  commands: readonly Command[]
  terminal: Terminal
}

/**
 * A command. Its file imports what it runs only when it does, as help and completion of the shell load all commands and are
 * to be there at once.
 */
export interface Command<O extends Options = Options> {
  name: string
  /** What it does, as a phrase for the list of commands. */
  summary: string
  description: string
  arguments?: readonly Argument[]
  options: O
  /** Whether programs alone call it. */
  isHidden?: true
  /** Lists of what belongs to it, such as its formats or keys. */
  lists?: readonly List[] | (() => Promise<readonly List[]>)
  examples: readonly Example[]
  /** Run the command; resolves to the exit code. */
  run(call: Call<OptionValues<O>>): Promise<number>
}

/** A list of words with what they mean. */
export interface List {
  heading: string
  items: readonly (readonly [term: string, description: string])[]
}

/** A call, and what it does. */
export interface Example {
  call: string
  does: string
}

/** Define a command; the values that `run` takes have the types of its options. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command => command
