import { Tinypool } from 'tinypool'
import { createWorker, type Worker } from './create-worker.ts'
import type { Setup } from './setup.ts'
import type { Task } from './tasks.ts'

let worker: Worker | undefined

/** Does the tasks of a thread. */
export default function work({ name, input }: Task): unknown {
  worker ??= createWorker(Tinypool.workerData as Setup)
  return worker(name, input)
}
