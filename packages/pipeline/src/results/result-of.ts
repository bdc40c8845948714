import type { Data, DataMap, VFile } from 'vfile'

/**
 * What an earlier stage left on `file.data`. Where that stage is missing from the processor, the file gets a warning and the
 * result is empty.
 *
 * @param plugin
 *   The plugin that sets it.
 * @param empty
 *   The result in its place.
 */
export function resultOf<Name extends keyof DataMap & string>(
  file: VFile,
  name: Name,
  plugin: string,
  empty: NonNullable<Data[Name]>,
): NonNullable<Data[Name]> {
  const result = file.data[name]
  if (result != null) return result
  const reason = `Unexpected missing \`data.${name}\`, expected \`${plugin}\` before`
  const message = file.message(reason, { ruleId: 'missing-stage', source: 'onrecord' })
  message.expected = [plugin]
  return empty
}
