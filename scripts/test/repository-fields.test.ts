import { expect, it } from 'vitest'
import { repositoryFields } from '../release/repository-fields.ts'

it('names the source, the page and the issues of a package', () => {
  expect(repositoryFields('https://github.example', 'quill/on.record', 'packages/schema')).toEqual({
    repository: {
      type: 'git',
      url: 'git+https://github.example/quill/on.record.git',
      directory: 'packages/schema',
    },
    homepage: 'https://github.example/quill/on.record/tree/main/packages/schema#readme',
    bugs: { url: 'https://github.example/quill/on.record/issues' },
  })
})

it.each(['', 'quill', 'quill/record/x', 'quill/re cord', '/record'])(
  'refuses the repository "%s"',
  (repository) => {
    expect(() => repositoryFields('https://github.example', repository, 'packages/sdk')).toThrow(
      `Unexpected repository "${repository}", expected owner/name`,
    )
  },
)
