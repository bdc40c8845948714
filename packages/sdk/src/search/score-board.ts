/**
 * Where a search counts what the records meet: nine bytes for each. It is made once for an index, since new lists of this size would
 * set off a collection of all memory.
 */
export class ScoreBoard {
  readonly size: number
  readonly scores: Float32Array
  readonly met: Uint8Array
  /** Room for the positions of the records that are found. */
  readonly positions: Uint32Array

  constructor(size: number) {
    this.size = size
    this.scores = new Float32Array(size)
    this.met = new Uint8Array(size)
    this.positions = new Uint32Array(size)
  }
}
