import type { Argument, List } from './command.ts'

/** The two versions of a dataset that commands compare. */
export const sidesArguments: readonly Argument[] = [
  { name: 'OLD', completes: 'folders', description: 'the version before' },
  { name: 'NEW', completes: 'folders', description: 'the version after' },
]

export const sidesList: List = {
  heading: 'OLD and NEW are each one of these; the first that is there counts',
  items: [
    ['PATH', 'the folder of a dataset'],
    ['PATH.tgz', 'a tarball of its package'],
    ['[npm:]NAME[@VERSION]', 'its package in node_modules'],
    ['[git:]REVISION', 'that folder in a revision of git'],
    [
      '[git:]REVISION:PATH',
      'a folder in a revision, from the top of the repository, or from here if it starts with "."',
    ],
  ],
}
