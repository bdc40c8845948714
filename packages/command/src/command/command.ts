import type { ParseArgsOptionsConfig } from 'node:util'

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
  environment: Readonly<Record<string, string | undefined>>
}

/** The value of an option, or those of one that may be given several times. */
export type OptionValue = string | boolean | string[] | undefined

export interface Call {
  values: Readonly<Record<string, OptionValue>>
  positionals: readonly string[]
  terminal: Terminal
}

export interface Command {
  /** The help text, without the options that all commands have. */
  help: string
  options: ParseArgsOptionsConfig
  /** Run the command; resolves to the exit code. */
  run: (call: Call) => Promise<number>
}
