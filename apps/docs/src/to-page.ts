import { posix } from 'node:path'

/**
 * Turn a page of `docs` into one of the site. Links between pages stay as they are. A link to another file of the repository leads
 * to the repository or, if its address is not known, is no link. Pictures are files of the site, and one for a dark page follows
 * the switch of the site.
 *
 * @param repository
 *   The address of the repository.
 */
export function toPage(markdown: string, repository: string | undefined): string {
  return mapProse(markdown, (prose) =>
    prose
      .replace(pair, (_, dark, alt, light) => showPair(dark, alt, light))
      .replace(/\]\(((?:images\/)?[\w-]+\.(?:png|svg))\)/g, '](/$1)')
      .replace(/\[([^\]]*)\]\((\.\.\/[^)\s]*)\)/g, (_, words, target) =>
        repository ? `[${words}](${repository}/blob/main/${toRoot(target)})` : words,
      ),
  )
}

const pair =
  /<picture>\s*<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)">\s*<img alt="([^"]*)" src="([^"]+)"[^>]*>\s*<\/picture>/g

const showPair = (dark: string, alt: string, light: string): string =>
  `<img class="on-light" alt="${alt}" src="/${light}"><img class="on-dark" alt="${alt}" src="/${dark}">`

/** The path from the root of the repository of a link in `docs`. */
const toRoot = (target: string): string => posix.join('docs', target)

/** Change what is outside of blocks of code. */
function mapProse(markdown: string, change: (prose: string) => string): string {
  return markdown
    .split(/(^```[\s\S]*?^```)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')
}
