import type { Finding, Level, Linter, LintInput } from './linter.ts'
import { linters } from './linters.ts'

/** The levels of linters that differ from the usual ones, by name. */
export type Levels = Readonly<Partial<Record<string, Level>>>

/** What linters found, one line each: `linter: record: message`. */
export interface LintReport {
  errors: string[]
  warnings: string[]
}

/** Run the linters on a dataset that was built, except those that refuse a build. */
export function lint(input: LintInput, levels: Levels = {}): LintReport {
  const report: LintReport = { errors: [], warnings: [] }
  for (const linter of linters) {
    const level = levels[linter.name] ?? linter.level
    if (level === 'off' || level === 'build') continue
    const lines = level === 'warn' ? report.warnings : report.errors
    for (const finding of linter.find(input)) lines.push(formatFinding(linter, finding))
  }
  return report
}

/** Run the linters that refuse a build. */
export const lintBuild = (input: LintInput): string[] =>
  linters
    .filter(({ level }) => level === 'build')
    .flatMap((linter) => [...linter.find(input)].map((finding) => formatFinding(linter, finding)))

const formatFinding = ({ name }: Linter, { record, message }: Finding): string =>
  `${name}: ${record}: ${message}`
