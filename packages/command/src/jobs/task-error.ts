/** A task that its worker did not end. */
export class TaskError extends Error {
  override readonly name = 'TaskError'
}
