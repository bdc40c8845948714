import { readFileSync } from 'node:fs'

const manifest = new URL('../../../packages/dataset/package.json', import.meta.url)

/**
 * The address where errors in records are reported: `bugs` of the dataset, which a release sets, or the repository that the workflow
 * runs in.
 *
 * @returns
 *   Null where neither is known.
 */
export function findIssues(): string | null {
  const { bugs } = JSON.parse(readFileSync(manifest, 'utf8')) as { bugs?: { url?: string } }
  if (bugs?.url) return bugs.url
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env
  return server && repository ? `${server}/${repository}/issues` : null
}
