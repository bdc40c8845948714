import { chmodSync } from 'node:fs'
import process from 'node:process'

/** The user "nobody" of most systems. */
const nobody = 65534

/** Do something with a folder as a user who may do what its modes say: as root, who may do all, it is done as nobody. */
export async function asNobody<Value>(
  folder: string,
  work: () => Value | Promise<Value>,
): Promise<Value> {
  const isRoot = process.getuid?.() === 0
  chmodSync(folder, 0o555)
  if (isRoot) process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(folder, 0o755)
  }
}
