import { checkDataset } from '../dataset/check-dataset.ts'
import type { Terminal } from './command.ts'
import { findDataset, findTexts } from './find-dataset.ts'
import { showProgress } from './progress.ts'

/** Check a dataset, with progress, and say what is wrong. */
export async function checkAndReport(
  positionals: readonly string[],
  texts: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const directory = findDataset(positionals)
  const { problems, warnings, unchecked } = checkDataset(directory, {
    texts: findTexts(texts, terminal.environment),
    report: showProgress(terminal),
  })
  for (const problem of problems) terminal.note(problem)
  for (const warning of warnings) terminal.note(`${warning} (warning)`)
  for (const id of unchecked)
    await terminal.write(
      `${id}: its text is not available; its records and rights were not checked against it\n`,
    )
  if (problems.length === 0) await terminal.write('The dataset is up to date\n')
  return problems.length === 0 ? 0 : 1
}
