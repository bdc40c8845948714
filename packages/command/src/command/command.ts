import type { ParseArgsOptionsConfig } from 'node:util'

/** What a command talks to. */
export interface Terminal {
  input: AsyncIterable<Uint8Array>
  /** Write to standard output; resolves when more may follow. */
  write: (text: string) => Promise<void>
  /** Write a line to standard error. */
  note: (line: string) => void
  /** Show progress on standard error; a terminal overwrites the last progress. */
  progress: (line: string) => void
  environment: Readonly<Record<string, string | undefined>>
}

interface Call {
  values: Readonly<Record<string, string | boolean | undefined>>
  positionals: readonly string[]
  terminal: Terminal
}

export interface Command {
  /** The help text, without the options that all commands have. */
  help: string
  options: ParseArgsOptionsConfig
  /** Run it; the result is the exit code. */
  run: (call: Call) => Promise<number>
}
