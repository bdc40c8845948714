import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { InputError } from '../dataset/input-error.ts'
import { type FileSystem, nodeFiles } from './file-system.ts'

/** The lock of a dataset, in its folder. */
const lockName = '.onrecord.lock'

/** How often a lock is tried that others take or leave at the same moment. */
const attempts = 5

interface Owner {
  process: number
  host: string
}

/**
 * Do something while no other process writes the dataset. The lock of a process that is gone is taken over.
 *
 * @throws InputError
 *   If another process holds the lock.
 */
export function withLock<Value>(
  directory: string,
  work: () => Value,
  files: FileSystem = nodeFiles,
): Value {
  const release = hold(directory, files)
  try {
    return work()
  } finally {
    release()
  }
}

/** Do something that takes its time while no other process writes the dataset, as `withLock` does. */
export async function withLockFor<Value>(
  directory: string,
  work: () => Promise<Value>,
  files: FileSystem = nodeFiles,
): Promise<Value> {
  const release = hold(directory, files)
  try {
    return await work()
  } finally {
    release()
  }
}

/** Take the lock, unless this process has it already; gives what releases it. */
function hold(directory: string, files: FileSystem): () => void {
  const path = join(directory, lockName)
  if (files.held.has(path)) return () => {}
  takeLock(path, files)
  files.held.add(path)
  return () => {
    files.held.delete(path)
    files.remove(path)
  }
}

function takeLock(path: string, files: FileSystem): void {
  const owner: Owner = { process: process.pid, host: hostname() }
  const ticket = `${path}.${randomBytes(6).toString('hex')}`
  files.writeNew(ticket, `${JSON.stringify(owner)}\n`)
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (claim(ticket, path, files)) {
        removeOldTickets(path, ticket, files)
        return
      }
      const content = files.read(path)
      if (content === undefined) continue
      const holder = readOwner(content)
      if (holder === undefined || isAlive(holder))
        throw new InputError(describeHolder(path, holder))
      putAside(path, content, files)
    }
    throw new InputError(describeHolder(path, undefined))
  } finally {
    files.remove(ticket)
  }
}

/** Give the ticket the name of the lock, which fails if the lock is there. */
function claim(ticket: string, path: string, files: FileSystem): boolean {
  try {
    files.link(ticket, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Remove the lock of a process that is gone; another process may have done so, and taken the lock. */
function putAside(path: string, content: string, files: FileSystem): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    files.rename(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (files.read(aside) !== content) claim(aside, path, files)
  files.remove(aside)
}

/** Remove what processes left that were stopped while they took the lock. */
function removeOldTickets(path: string, own: string, files: FileSystem): void {
  const folder = dirname(path)
  for (const name of files.list(folder)) {
    const ticket = join(folder, name)
    if (!name.startsWith(`${basename(path)}.`) || ticket === own) continue
    const owner = readOwner(files.read(ticket) ?? '')
    if (owner === undefined || !isAlive(owner)) files.remove(ticket)
  }
}

function readOwner(content: string): Owner | undefined {
  try {
    const { process, host } = JSON.parse(content)
    return Number.isInteger(process) && typeof host === 'string' ? { process, host } : undefined
  } catch {
    return undefined
  }
}

/** Whether a process runs, or may run on another host. One with the number of this one had it before. */
function isAlive({ process: number, host }: Owner): boolean {
  if (host !== hostname()) return true
  if (number === process.pid) return false
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function describeHolder(path: string, owner: Owner | undefined): string {
  const who = owner ? `process ${owner.process} on ${owner.host}` : 'another process'
  return `${path}: The dataset is being built by ${who}. Wait for it; if it does not run any more, remove this file`
}
