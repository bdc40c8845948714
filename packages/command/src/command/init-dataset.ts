import { join, resolve } from 'node:path'
import { createDataset } from '../init/create-dataset.ts'
import { nameDataset } from '../init/name-dataset.ts'
import type { Terminal } from './command.ts'

/** Start a dataset in a folder, and say what to do next. */
export async function initDataset(
  folder: string,
  { name, title }: { name?: string | undefined; title?: string | undefined },
  force: boolean,
  terminal: Terminal,
): Promise<number> {
  const names = nameDataset(folder, {
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
  })
  const written = createDataset(folder, { ...names, force })
  const lines = [
    ...written.map((path) => `Wrote ${join(folder, path)}`),
    ...(written.length > 0 ? [] : ['Nothing was missing']),
    '',
    'Next:',
    ...(resolve(folder) === resolve('.') ? [] : [`  cd ${folder}`]),
    '  npm install         fetch the SDK and the tools',
    '  npm test            test the dataset',
    '  npx onrecord build  build it again, after you put texts of your own into sources/',
  ]
  await terminal.write(`${lines.join('\n')}\n`)
  return 0
}
