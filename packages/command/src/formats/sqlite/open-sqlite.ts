import process from 'node:process'
import type { DatabaseSync } from 'node:sqlite'
import { UsageError } from '../../command/usage-error.ts'

/**
 * Load SQLite, which Node has from 22.13 on, without the warning that its interface may change.
 *
 * @throws UsageError
 *   If this Node has none.
 */
export async function loadSqlite(): Promise<typeof DatabaseSync> {
  const { emitWarning } = process
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).startsWith('SQLite is an experimental feature'))
      Reflect.apply(emitWarning, process, [warning, ...rest])
  }
  try {
    return (await import('node:sqlite')).DatabaseSync
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_BUILTIN_MODULE') throw error
    throw new UsageError(
      `Unexpected Node ${process.versions.node}, expected 22.13 or later for --format sqlite`,
    )
  } finally {
    process.emitWarning = emitWarning
  }
}
