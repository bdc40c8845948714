/** A list of whole numbers that grows: it takes four bytes for each, and makes no object. */
export class NumberList {
  length = 0
  #numbers = new Uint32Array(1024)

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const longer = new Uint32Array(this.length * 2)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.length++] = number
  }

  /** The numbers, which are not copied: add none after. */
  toArray(): Uint32Array {
    return this.#numbers.subarray(0, this.length)
  }
}
