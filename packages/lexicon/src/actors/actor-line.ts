import {
  type Gender,
  genders,
  type LexiconActor,
  type LexiconKind,
  lexiconKinds,
  type Office,
} from './lexicon-actor.ts'

/*
 * An actor as a line: fields between tabs, lists between bars, offices between bars with semicolons in them. Fields at the
 * end that are empty are left out, and so is a name whose slug is the id where it is written with capitals alone.
 */

export function formatActorLine(actor: LexiconActor): string {
  const { id, kind, wikidata, iso3166, plover, gender, of, body } = actor
  const name = withoutSeparators(actor.name)
  const fields = [
    id,
    lexiconKinds.indexOf(kind),
    name === capitalizeSlug(id) ? '' : name,
    formatList(actor.aliases),
    gender ? genders.indexOf(gender) : '',
    actor.offices.map(formatOffice).join('|'),
    [wikidata, iso3166, plover]
      .map((code) => code ?? '')
      .join(' ')
      .trimEnd(),
    of ?? '',
    withoutSeparators(body ?? ''),
    formatList(actor.people),
    formatList(actor.seats),
    formatList(actor.regions),
  ]
  return fields.join('\t').replace(/\t+$/, '')
}

export function parseActorLine(line: string): LexiconActor {
  const [id = '', kind, name, aliases, gender, offices, codes = '', of, body, ...lists] =
    line.split('\t')
  const [people, seats, regions] = lists
  const [wikidata, iso3166, plover] = codes.split(' ')
  return {
    id,
    kind: lexiconKinds[Number(kind)] as LexiconKind,
    name: name || capitalizeSlug(id),
    aliases: parseList(aliases),
    offices: parseList(offices).map(parseOffice),
    people: parseList(people),
    seats: parseList(seats),
    regions: parseList(regions),
    ...(gender && { gender: genders[Number(gender)] as Gender }),
    ...(wikidata && { wikidata }),
    ...(iso3166 && { iso3166 }),
    ...(plover && { plover }),
    ...(of && { of }),
    ...(body && { body }),
  }
}

const capitalizeSlug = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

const withoutSeparators = (words: string): string => words.replace(/[\t\r\n|;]+/g, ' ')

const formatList = (items: readonly string[]): string => items.map(withoutSeparators).join('|')
const parseList = (list = ''): string[] => (list === '' ? [] : list.split('|'))

const formatOffice = ({ of, role, from, to }: Office): string =>
  [of, withoutSeparators(role), from ?? '', to ?? ''].join(';').replace(/;+$/, '')

function parseOffice(office: string): Office {
  const [of = '', role = '', from, to] = office.split(';')
  return { of, role, ...(from && { from }), ...(to && { to }) }
}
