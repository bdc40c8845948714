import { env } from 'node:process'

/**
 * The address of the repository, "https://github.com/owner/name", from the variables of GitHub Actions.
 *
 * @returns
 *   Nothing where these are not set, as on other machines.
 */
export function findRepository(): string | undefined {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = env
  return GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : undefined
}
