import type { ErrorPolicy } from '../errors/error-policy.ts'
import { Tally } from '../errors/tally.ts'
import { workInOrder } from '../jobs/in-order.ts'
import { keepHeapSmall } from '../jobs/keep-heap-small.ts'
import { TaskError } from '../jobs/task-error.ts'
import type { Workers } from '../jobs/workers.ts'
import { type Answer, answerError } from '../lines/answer-error.ts'
import { findId } from '../lines/parse-line.ts'
import { type Line, splitLines } from '../lines/split-lines.ts'
import type { Terminal } from './command.ts'
import { formatSize } from './read-size.ts'

/** The exit code of a run that somebody interrupted, as shells have it. */
const interrupted = 130

/**
 * Write one line to standard output for each line of standard input, in order and in constant memory. An interrupt ends the input.
 *
 * @returns
 *   The exit code: 130 after an interrupt, or else as of `Tally`.
 * @throws InputError
 *   If an error ends the run.
 */
export async function extractLines(
  terminal: Terminal,
  { errors, maxLine }: { errors: ErrorPolicy; maxLine: number },
  workers: Workers,
): Promise<number> {
  keepHeapSmall()
  const tally = new Tally(errors, terminal.note)
  const stopped = terminal.holdInterrupts?.()
  const answer = async ({ number, bytes }: Line): Promise<Answer> => {
    if (bytes === undefined) {
      const most = formatSize(maxLine)
      return answerError(
        number,
        `Unexpected length, expected at most ${most} bytes; --max-line sets it`,
      )
    }
    try {
      return await workers.run('answerLine', { number, bytes })
    } catch (error) {
      if (!(error instanceof TaskError)) throw error
      return answerError(number, error.message, findId(bytes))
    }
  }
  const take = async ({ json, error, notes = [] }: Answer): Promise<void> => {
    for (const note of notes) terminal.note(note)
    const write = () => terminal.write(`${json}\n`)
    if (error !== undefined) return tally.addError(error, write)
    tally.addRecord()
    await write()
  }
  try {
    const lines = skipBlank(splitLines(terminal.input, maxLine))
    await workInOrder(lines, workers.atOnce, answer, take, stopped)
  } finally {
    terminal.closeInput?.()
  }
  return stopped?.aborted ? interrupted : tally.exitCode
}

async function* skipBlank(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines) if (line.bytes?.every((byte) => byte <= 0x20) !== true) yield line
}
