import process from 'node:process'
import { type Output, run } from './fake-terminal.ts'

/** Run the command in this process, in another folder. */
export async function runIn(folder: string, ...parameters: string[]): Promise<Output> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await run(parameters)
  } finally {
    process.chdir(before)
  }
}
