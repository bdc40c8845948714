import process from 'node:process'
import { setImmediate } from 'node:timers/promises'

/** How many turns of the event loop what is left behind may take. */
const turns = 4

/**
 * Do work that may leave rejected promises behind which nobody waits for, as PDF.js does in damaged files: they do not end the
 * process.
 */
export async function leaveRejections<Value>(work: () => Promise<Value>): Promise<Value> {
  const leave = () => {}
  process.on('unhandledRejection', leave)
  try {
    return await work()
  } finally {
    for (let turn = 0; turn < turns; turn++) await setImmediate()
    process.off('unhandledRejection', leave)
  }
}
