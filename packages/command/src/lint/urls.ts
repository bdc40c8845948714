import type { Linter } from './linter.ts'

export const urls: Linter = {
  name: 'urls',
  scope: 'sources',
  describe: 'The address of a source has another scheme than http or https.',
  level: 'error',
  *find({ dataset }) {
    for (const { id, url } of dataset.sources)
      if (url !== undefined && !/^https?:\/\//i.test(url))
        yield { record: id, message: `Unexpected address "${url}", expected http or https` }
  },
}
