import { Tinypool } from 'tinypool'
import { type Context, type Setup, setUp } from './setup.ts'
import { doTask, type Task } from './tasks.ts'

let context: Context | undefined

/** Does the tasks of a thread. */
export default function work({ name, input }: Task): unknown {
  context ??= setUp(Tinypool.workerData as Setup)
  return doTask(name, input as never, context)
}
