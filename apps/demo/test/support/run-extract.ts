import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = join(
  dirname(fileURLToPath(import.meta.resolve('onrecord/package.json'))),
  'bin/onrecord.js',
)

/** What `onrecord extract` prints of a file in a folder, or of a text. */
export const runExtract = (
  format: string,
  file: string,
  { folder, input }: { folder?: string; input?: string } = {},
): string =>
  execFileSync(process.execPath, [command, 'extract', '--format', format, file], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
