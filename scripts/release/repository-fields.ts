/** The fields of a package.json that say where its source is. */
export interface RepositoryFields {
  repository: { type: 'git'; url: string; directory: string }
  homepage: string
  bugs: { url: string }
}

/**
 * The fields of a package in a repository on GitHub. npm compares `repository` with the provenance of the tarball.
 *
 * @param server
 *   The address of the server: "https://github.com".
 * @param repository
 *   Owner and name: "example/onrecord".
 * @param directory
 *   The folder of the package: "packages/schema".
 * @throws RangeError
 *   If the repository is not an owner and a name.
 */
export function repositoryFields(
  server: string,
  repository: string,
  directory: string,
): RepositoryFields {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new RangeError(`Unexpected repository "${repository}", expected owner/name`)
  const address = `${server}/${repository}`
  return {
    repository: { type: 'git', url: `git+${address}.git`, directory },
    homepage: `${address}/tree/main/${directory}#readme`,
    bugs: { url: `${address}/issues` },
  }
}
