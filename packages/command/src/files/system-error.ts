const words = new Map([
  ['EACCES', 'May not be written'],
  ['EPERM', 'May not be written'],
  ['EROFS', 'May not be written, the disk is read-only'],
  ['ENOSPC', 'No space left on the disk'],
  ['EDQUOT', 'No space left for this user'],
  ['EFBIG', 'Larger than a file may be'],
  ['EISDIR', 'Unexpected directory, expected a file'],
  ['ENOTDIR', 'Unexpected file, expected a directory'],
  ['EEXIST', 'Is there already'],
  ['ELOOP', 'Unexpected symbolic link'],
  ['EXDEV', 'Unexpected disk of its own, expected that of the dataset'],
  ['EMFILE', 'Too many open files'],
])

/** Describe an error of the operating system in words, with its file; undefined for any other error. */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string }
  if (code === undefined || syscall === undefined) return undefined
  const message = words.get(code)
  return `${dest ?? path ?? syscall}: ${message === undefined ? error.message : `${message} (${code})`}`
}
