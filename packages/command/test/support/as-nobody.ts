import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** The user "nobody" of most systems. */
const nobody = 65534

/** The user to run the command as who may do what modes of files say: nobody for root, who may do all, or else the same. */
export const plainUser = process.getuid?.() === 0 ? nobody : undefined

/** Give a folder with all in it to the plain user. */
export function giveToPlainUser(folder: string): void {
  if (plainUser === undefined) return
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const path of ['', ...paths]) chownSync(join(folder, path), plainUser, plainUser)
}

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
