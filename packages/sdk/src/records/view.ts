import { inspect, inspectView } from './inspect.ts'

/** A record with its links, as a class of its kind gives it. */
export abstract class View<Row extends object = object> {
  readonly #row: Row

  constructor(row: Row) {
    this.#row = row
  }

  /** The record in one line. */
  abstract toString(): string

  toJSON(): Row {
    return this.#row
  }

  abstract get [Symbol.toStringTag](): string

  get [inspect]() {
    return inspectView
  }
}
