import { annotateCommand } from './annotate-command.ts'
import { buildCommand } from './build-command.ts'
import { changesetCommand } from './changeset-command.ts'
import { checkCommand } from './check-command.ts'
import type { Command, Terminal } from './command.ts'
import { completeCommand } from './complete-command.ts'
import { completionCommand } from './completion-command.ts'
import { diffCommand } from './diff-command.ts'
import { exportCommand } from './export-command.ts'
import { extractCommand } from './extract-command.ts'
import { helpCommand } from './help-command.ts'
import { initCommand } from './init-command.ts'
import { openTerminal } from './open-terminal.ts'
import { reviewCommand } from './review-command.ts'
import { runCommandLine } from './run-command-line.ts'
import { textsCommand } from './texts-command.ts'
import { verifyCommand } from './verify-command.ts'

/** The commands, in the order of help. */
export const commands: readonly Command[] = [
  extractCommand,
  initCommand,
  textsCommand,
  buildCommand,
  checkCommand,
  diffCommand,
  changesetCommand,
  reviewCommand,
  verifyCommand,
  exportCommand,
  annotateCommand,
  completionCommand,
  completeCommand,
  helpCommand,
]

/**
 * Run the command line.
 *
 * @param parameters
 *   The words after the command's name.
 * @param terminal
 *   The input and output; by default those of this process.
 * @returns
 *   The exit code: 0 success, 1 an error in the input, 2 an error in the call.
 */
export const main = (
  parameters: readonly string[],
  terminal: Terminal = openTerminal(),
): Promise<number> => runCommandLine(commands, parameters, terminal)
