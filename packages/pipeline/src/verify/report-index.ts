import type { Claim } from './claim.ts'
import type { Reference, Report } from './reference.ts'
import { endOfName, isSpeaker } from './same-speaker.ts'

/** A report, and the number of the reference that it is in. */
export interface LocatedReport {
  reference: number
  report: Report
}

/** The reports of all references, by who said it. */
export class ReportIndex {
  readonly #byName = new Map<string, LocatedReport[]>()

  constructor(references: readonly Reference[]) {
    for (const [reference, { reports }] of references.entries())
      for (const report of reports) {
        const names = report.speakers.flatMap(({ id, name, aliases }) => [
          `#${id}`,
          ...[name, ...aliases].map(endOfName),
        ])
        for (const name of new Set(names)) {
          const known = this.#byName.get(name)
          if (known) known.push({ reference, report })
          else this.#byName.set(name, [{ reference, report }])
        }
      }
  }

  /** The reports of the speaker of a claim, in order; none if it names none. */
  reportsOf(claim: Claim): LocatedReport[] {
    const { speaker, speakerId } = claim
    const keys = [
      ...(speakerId === undefined ? [] : [`#${speakerId}`]),
      ...(speaker === undefined ? [] : [endOfName(speaker)]),
    ]
    const found = keys.flatMap((key) => this.#byName.get(key) ?? [])
    return [...new Set(found)].filter(({ report }) => isSpeaker(claim, report))
  }
}
