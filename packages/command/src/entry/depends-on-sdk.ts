import { readManifest } from '../dataset/read-manifest.ts'

/** Whether the package of a dataset depends on the SDK, so that its entry can open the dataset. */
export function dependsOnSdk(directory: string): boolean {
  const { dependencies } = readManifest(directory)
  return (
    typeof dependencies === 'object' &&
    dependencies !== null &&
    Object.hasOwn(dependencies, '@onrecord/sdk')
  )
}
