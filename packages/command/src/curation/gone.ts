/** What a correction is about is not there any more. The correction is reported and has no effect. */
export class Gone extends Error {
  override readonly name = 'Gone'
}
