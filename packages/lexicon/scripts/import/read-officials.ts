import { slug } from '../../src/actors/slug.ts'
import type { ImportedActor } from './imported-actor.ts'
import { readPhoenix } from './read-phoenix.ts'
import { spellName } from './spell-name.ts'

interface Term {
  of: string
  role: string
  from: string
  to?: string
}

/** Offices by the code of their sector; ministries of one subject are left out. */
const roles = new Map([
  ['GOV', 'member of government'],
  ['GOVMIL', 'defense official'],
  ['MIL', 'commander'],
])
const titles =
  /_(?:CHANCELLOR|AYATOLLAH|AMBASSADOR|SECRETARY|SENATOR|PRIME|PREMIER|ENVOY|SPOKESMAN|SPOKESWOMAN|LEADER|CHIEF|PRINCESS|QUEEN|EMIR|SULTAN|POPE|CROWN|GENERAL|COLONEL|ADMIRAL|SIR|LORD|DEPUTY|VICE|FORMER|GEN|SGT|COL|LT|MAJ|ADM|MR|MRS|DR|SHEIKH|SHAYKH|PRINCE|KING|PRESIDENT|MINISTER|OFFICIALS?|ARMY|POLICE|FORCES?|GOVERNMENT|MINISTRY|COURT|BANK|PARTY|COUNCIL|SENATE|TROOPS)\.?_/
const personal = /^\p{L}[\p{L}'’-]+(?:_\p{L}[\p{L}'’.-]*){1,4}_*$/u
/** Officials who left office earlier are left out. */
const firstYear = '2001'

/** Read the members of governments and commanders with dates. Forms with titles or of one word are left out. */
export function readOfficials(file: URL, states: ReadonlyMap<string, string>): ImportedActor[] {
  return readPhoenix(file).flatMap(({ codes, forms: [first = '', ...others] }) => {
    if (!isPersonal(first)) return []
    const offices = joinTerms(
      codes.flatMap(({ code, from, to }) => {
        const of = states.get(code.slice(0, 3))
        const role = roles.get(code.slice(3))
        const isHeld = of && role && from && (to ?? '9999') >= firstYear && from <= (to ?? '9999')
        return isHeld ? [{ of, role, from, ...(to && { to }) }] : []
      }),
    )
    const name = spellName(first)
    const surname = first.replace(/_+$/, '').split('_').at(-1)
    const aliases = others
      .filter((form) => isPersonal(form) && form.replace(/_+$/, '').endsWith(`_${surname}`))
      .map(spellName)
      .filter((alias) => alias !== name)
    return offices.length > 0
      ? [{ id: slug(name), name, aliases: [...new Set(aliases)], offices }]
      : []
  })
}

const isPersonal = (form: string): boolean =>
  personal.test(form) && !titles.test(`_${form}_`) && !/\d|_(?:OF|AND|FOR|IN)_/.test(form)

/** Terms in the same office as one, from the first to the last day. */
function joinTerms(terms: readonly Term[]): Term[] {
  const joined = new Map<string, Term>()
  for (const term of terms) {
    const key = `${term.of} ${term.role}`
    const { from, to } = joined.get(key) ?? term
    const end = to && term.to && (to > term.to ? to : term.to)
    const start = from < term.from ? from : term.from
    joined.set(key, { of: term.of, role: term.role, from: start, ...(end && { to: end }) })
  }
  return [...joined.values()]
}
