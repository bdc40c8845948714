import { extract } from '@onrecord/pipeline'
import { answerLine } from '../lines/answer-line.ts'
import { deriveSource } from './derive-source.ts'
import { extractText } from './extract-text.ts'
import type { Context } from './setup.ts'

/** What workers do, by name. */
const tasks = {
  /** Load all that the others need, so that what is missing or damaged is told once. */
  prepare: (_: null, { lexicon }: Context): string | undefined => {
    try {
      extract('Oman praised Qatar.', { lexicon })
    } catch (error) {
      return (error as Error).message
    }
  },
  answerLine,
  deriveSource,
  extractText,
}

export type TaskName = keyof typeof tasks
export type Input<Name extends TaskName> = Parameters<(typeof tasks)[Name]>[0]
export type Output<Name extends TaskName> = ReturnType<(typeof tasks)[Name]>

/** A task as it is sent to a worker. */
export type Task = { [Name in TaskName]: { name: Name; input: Input<Name> } }[TaskName]

/** Do a task. */
export const doTask = <Name extends TaskName>(
  name: Name,
  input: Input<Name>,
  context: Context,
): Output<Name> =>
  (tasks[name] as (input: Input<Name>, context: Context) => Output<Name>)(input, context)
