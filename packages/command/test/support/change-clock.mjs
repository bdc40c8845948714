import process from 'node:process'

/** Loaded by `node --import`: the clock of the machine shows the moment in `MOMENT`, and each look at it a day more. */
const Real = Date
let moment = Real.parse(process.env.MOMENT)
const now = () => {
  moment += 86_400_000
  return moment
}
globalThis.Date = class extends Real {
  constructor(...parameters) {
    super(...(parameters.length === 0 ? [now()] : parameters))
  }
  static now() {
    return now()
  }
}
