import { type Setup, setUp } from './setup.ts'
import { doTask, type Input, type Output, type TaskName } from './tasks.ts'

/** Does tasks. */
export type Worker = <Name extends TaskName>(name: Name, input: Input<Name>) => Output<Name>

/** Create a worker, in the thread that calls it. */
export function createWorker(setup: Setup): Worker {
  const context = setUp(setup)
  return (name, input) => doTask(name, input, context)
}
