import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Block } from './read-blocks.ts'

/** What a block of a shell printed, and what the page says of it. */
export interface Ran {
  block: Block
  /** What it wrote to standard output. */
  printed: string
  /** What the page shows, with what it leaves out as `…` put in from `printed`. Absent if it shows nothing. */
  shown?: string
}

/**
 * Run the blocks of a page as a reader does, one after another: blocks with the name of a file are written, blocks of a shell
 * run in the folder in which the one before ended. The remark "exits with 1" is expected of one, "not run: WHY" leaves it out.
 *
 * @param folder
 *   The folder in which the first one runs.
 * @param environment
 *   Further variables.
 * @throws Error
 *   If a block exits with another code than expected. The error has the line of the page.
 */
export function runBlocks(
  blocks: readonly Block[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Ran[] {
  const ran: Ran[] = []
  let current = folder
  for (const block of blocks) {
    if (block.remark?.startsWith('not run')) continue
    if (block.file !== undefined) write(join(current, block.file), block.code)
    else if (block.language === 'sh') {
      const { printed, ended } = runShell(block, current, environment)
      current = ended
      ran.push({ block, printed, ...showOutput(block, printed) })
    }
  }
  return ran
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function runShell(block: Block, folder: string, environment: Readonly<Record<string, string>>) {
  const script = `trap 'pwd >&3' EXIT\n${block.code}`
  const { status, stdout, stderr, output } = spawnSync(
    'bash',
    ['-eu', '-o', 'pipefail', '-c', script],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    },
  )
  const expected = Number(/^exits with (\d+)/.exec(block.remark ?? '')?.[1] ?? 0)
  if (status !== expected)
    throw new Error(
      `Line ${block.line}: expected exit code ${expected}, found ${status}\n${block.code}${stdout}${stderr}`,
    )
  return { printed: stdout, ended: String(output[3]).trim() }
}

/** What a page shows may lack blank lines at the end. */
function showOutput({ output }: Block, printed: string): { shown?: string } {
  if (output === undefined) return {}
  const pattern = output
    .split(/^…\n/m)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('[\\s\\S]*?')
  return { shown: new RegExp(`^${pattern}\n*$`).test(printed) ? printed : output }
}
