import { posix } from 'node:path'

/**
 * Let the relative links of a page lead to the repository, as the files that they name are not in a tarball. Links within the page
 * stay, and so does code.
 *
 * @param repository
 *   The address of the repository: "https://github.com/example/onrecord".
 * @param directory
 *   The folder of the page in the repository: "packages/schema".
 */
export function absoluteLinks(markdown: string, repository: string, directory: string): string {
  return markdown
    .split(/(^```[\s\S]*?^```)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(relative, (_, picture = '', words, path) => {
            const place = posix.join(directory, path)
            return `${picture}[${words}](${repository}/${picture ? 'raw' : 'blob'}/main/${place})`
          }),
    )
    .join('')
}

/** A link or picture, its words and its target, which has no scheme and is no anchor. */
const relative = /(!)?\[((?:[^[\]]|\[[^\]]*\])*)\]\((?![a-z]+:|#)([^)\s]+)\)/g
