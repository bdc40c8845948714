/**
 * The section of a version in a changelog that Changesets wrote.
 *
 * @param changelog
 *   Markdown with a heading `## 1.2.0` for each version.
 * @returns
 *   What is between the heading and the next one, without blank lines around it; empty if there is no such heading.
 */
export function readNotes(changelog: string, version: string): string {
  const lines = changelog.split(/\r?\n/)
  const start = lines.indexOf(`## ${version}`) + 1
  if (start === 0) return ''
  const length = lines.slice(start).findIndex((line) => line.startsWith('## '))
  return lines
    .slice(start, length < 0 ? undefined : start + length)
    .join('\n')
    .trim()
}
