import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { slug } from '../../src/actors/slug.ts'
import type { ImportedActor } from './imported-actor.ts'

interface Territory {
  name: string
  full_name?: string
  alpha3?: string
  qid: string
  is_country?: boolean
  is_historical?: boolean
  parent?: string
}

/** Names that news uses, by those of the source. */
const usualNames = new Map([
  ['Hong Kong SAR', 'Hong Kong'],
  ['Macao SAR', 'Macau'],
  ['Naoero', 'Nauru'],
  ['Türkiye', 'Turkey'],
])

/** Read states and their parts. A part whose name is a state's has its parent's code in its id: `georgia-us`. */
export function readTerritories(folder: URL): (ImportedActor & { isState: boolean })[] {
  const territories = readdirSync(folder)
    .sort()
    .map((file) => {
      const territory = parse(readFileSync(new URL(file, folder), 'utf8')) as Territory
      const name = usualNames.get(territory.name) ?? territory.name
      return { ...territory, name, code: file.replace('.yml', '') }
    })
  const states = territories.filter(({ is_country }) => is_country).map(toState)
  const taken = new Set(states.map(({ id }) => id))
  const places = territories.flatMap(({ code, name, parent, qid, is_country }) => {
    if (is_country) return []
    const id = taken.has(slug(name)) ? `${slug(name)}-${parent ?? code.split('_')[0]}` : slug(name)
    return [{ id, name: withoutBrackets(name), wikidata: qid, aliases: [], isState: false }]
  })
  return [...states, ...places]
}

function toState({
  alpha3,
  code,
  full_name,
  is_historical,
  name,
  qid,
}: Territory & { code: string }) {
  const aliases = [full_name ?? name, withoutBrackets(name)].filter((alias) => alias !== name)
  const iso3166 = is_historical || code.length > 2 ? undefined : code.toUpperCase()
  return {
    id: slug(name),
    name: withoutBrackets(name),
    wikidata: qid,
    ...(iso3166 && { iso3166 }),
    ...(alpha3 && { plover: alpha3.toUpperCase() }),
    aliases: [...new Set(aliases.map(withoutBrackets))].filter(
      (alias) => alias !== withoutBrackets(name),
    ),
    isState: true,
  }
}

const withoutBrackets = (name: string): string => name.replace(/\s*[([].*$/, '')
