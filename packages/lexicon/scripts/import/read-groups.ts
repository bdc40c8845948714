import { slug } from '../../src/actors/slug.ts'
import type { ImportedActor } from './imported-actor.ts'
import { readPhoenix } from './read-phoenix.ts'
import { spellName } from './spell-name.ts'

/** Read the groups whose code is of some kind. Names of one word are left out, as they may be common nouns; so are people. */
export function readGroups(file: URL, kind: RegExp): ImportedActor[] {
  return readPhoenix(file).flatMap(({ codes: [code], forms }) => {
    if (!code || !kind.test(code.code)) return []
    const names = [...new Set(forms.filter(isGroup).map(withoutAbbreviation).map(spellName))]
    const [name, ...aliases] = names
    return name && name.length > 5 && name.includes(' ') ? [{ id: slug(name), name, aliases }] : []
  })
}

const groupWord =
  /_(?:ACADEMY|AGENCY|ALLIANCE|ARMED|ARMY|ASSEMBLY|ASSOCIATION|AUTHORITY|BANK|BATTALION|BOARD|BRIGADES?|BUREAU|CARTEL|CELLS?|CENTER|CENTRE|COALITION|COMMANDO?S?|COMMISSION|COMMITTEE|COMMUNITY|CONFEDERATION|CONFERENCE|CONGRESS|COUNCIL|COURT|FACTION|FEDERATION|FORCES?|FORUM|FOUNDATION|FRONT|FUND|GROUP|GUARD|INSTITUTE|JIHAD|LEAGUE|LIBERATION|MILITIA|MOVEMENT|NATIONS|NETWORK|OFFICE|ORGANI[SZ]ATION|PARTY|PROGRAM|PROGRAMME|RESISTANCE|SECRETARIAT|SOCIETY|TIGERS|TRIBUNAL|UNION)_/

const isGroup = (form: string): boolean =>
  groupWord.test(`_${form.replace(/[_,]+$/, '')}_`) && !/[/+",\d]/.test(withoutAbbreviation(form))

/** A form without an abbreviation in brackets after it, and without the article before it. */
const withoutAbbreviation = (form: string): string =>
  form
    .replace(/_?\(.*$/, '')
    .replace(/_+$/, '')
    .replace(/^THE_/, '')
