const pageSize = 65_536

/** The memory that the kernels work on: numbers are handed out once and stay where they are. */
export class Memory {
  readonly memory = new WebAssembly.Memory({ initial: 1 })
  /** All of it as 32-bit floats. */
  floats = new Float32Array(this.memory.buffer)
  /** All of it as 32-bit integers. */
  integers = new Int32Array(this.memory.buffer)
  /** All of it as 16-bit integers. */
  shorts = new Int16Array(this.memory.buffer)
  #end = 16

  /**
   * Hand out memory.
   *
   * @param count
   *   How many 32-bit numbers.
   * @returns
   *   Where they start, in bytes, at a multiple of sixteen. They are zero.
   */
  allocate(count: number): number {
    const start = this.#end
    this.#end += (count * 4 + 15) & ~15
    const missing = this.#end - this.memory.buffer.byteLength
    if (missing > 0) {
      this.memory.grow(Math.ceil(missing / pageSize))
      this.floats = new Float32Array(this.memory.buffer)
      this.integers = new Int32Array(this.memory.buffer)
      this.shorts = new Int16Array(this.memory.buffer)
    }
    return start
  }
}
