import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { makeBulletin } from '../support/bulletin.ts'
import { makeActorRecords } from '../support/make-actor-records.ts'

const records = makeActorRecords([
  { name: 'Russia', kind: 'state', aliases: ['Moscow', 'Russian Federation'] },
  { name: 'Pakistan', kind: 'state', aliases: ['Islamabad'] },
  { name: 'Afghanistan', kind: 'state', aliases: ['Kabul'], attested: 9 },
  { name: 'France', kind: 'state' },
  { name: 'China', kind: 'state' },
  { name: 'United States', kind: 'state', aliases: ['America', 'U.S.', 'US'] },
  {
    name: 'Pakistani Taliban',
    kind: 'armed-group',
    aliases: ['Movement of the Taliban'],
    attested: 5,
  },
  { name: 'Taliban', kind: 'armed-group', aliases: ['Taleban'] },
  { name: 'Northern Taliban Office', kind: 'organization' },
  { name: 'Russian Foreign Ministry', kind: 'organization', of: 'russia' },
  { name: 'Pavel Quillov', offices: [['foreign minister', 'russia', '2004-03-09']] },
  { name: 'Igor Quillov', offices: [['foreign minister', 'russia', '1998-01-01', '2004-03-08']] },
  { name: 'Omar Ghandi', aliases: ['Ghandi', 'Mullah Ghandi'] },
  { name: 'Asad Wren', offices: [['foreign minister', 'pakistan', '2017-01-01', '2018-04-26']] },
  { name: 'Luc Fontenoy', offices: [['president', 'france', '2012-01-01']] },
  { name: 'Li Quan', offices: [['defense minister', 'china']] },
  {
    name: 'Ned Ostler',
    offices: [
      ['president', 'united-states', '2017-01-20'],
      ['senator', 'united-states'],
    ],
  },
  { name: 'Élodie Varenne', attested: 3 },
  { name: 'Agency for the Seas', kind: 'organization' },
])
const { actors } = open({ ...makeBulletin(), actors: records, quotes: [], events: [] })
const find = (name: string) => actors.find(name).map(({ id }) => id)

describe('actors.find', () => {
  it.each([
    ['name', 'Pavel Quillov', ['pavel-quillov']],
    ['order of the words', 'quillov, pavel', ['pavel-quillov']],
    ['accents', 'elodie VARENNE', ['élodie-varenne']],
    ['alias', 'Kabul', ['afghanistan']],
    ['abbreviation', 'US', ['united-states']],
    ['part', 'Quillov', ['pavel-quillov', 'igor-quillov']],
    ['first letters', 'Quil', ['pavel-quillov', 'igor-quillov']],
    ['title', 'President Ghandi', ['omar-ghandi']],
    ['title in an alias', 'Mullah Ghandi', ['omar-ghandi']],
    ['title and office', 'Foreign Minister Pavel Quillov', ['pavel-quillov']],
    ['title and state', 'Russian Foreign Minister Pavel Quillov', ['pavel-quillov']],
    ['courtesy', 'Mr. Ghandi', ['omar-ghandi']],
    ['office, its holder now first', 'Russian foreign minister', ['pavel-quillov', 'igor-quillov']],
    ['office with “of”', 'the president of the United States', ['ned-ostler']],
    ['office of a state by alias', 'U.S. president', ['ned-ostler']],
    ['adjective of a state', 'American president', ['ned-ostler']],
    ['irregular adjective', 'French president', ['luc-fontenoy']],
    ['adjective with a changed end', 'Chinese defense minister', ['li-quan']],
    ['British spelling', 'Chinese defence minister', ['li-quan']],
    ['office alone', 'foreign minister', ['pavel-quillov', 'asad-wren', 'igor-quillov']],
    ['typo', 'quillow', ['pavel-quillov', 'igor-quillov']],
    ['typos', 'Ostlr Nedd', ['ned-ostler']],
    ['name with prepositions', 'Agency for the Seas', ['agency-for-the-seas']],
    ['genitive', "Russia's foreign ministry", ['russian-foreign-ministry']],
    ['ministry by its name', 'the Russian Foreign Ministry', ['russian-foreign-ministry']],
  ])('finds by %s: %s', (_, name, expected) => expect(find(name)).toEqual(expected))

  it('ranks a name before an alias and a part, whatever is attested more', () => {
    expect(find('the Taliban')).toEqual(['taliban', 'pakistani-taliban', 'northern-taliban-office'])
    expect(find('Taliban')).toEqual(find('the Taliban'))
  })

  it.each([
    ['letters within a word', 'stan'],
    ['another name', 'Afghani Bank'],
    ['the office of another', 'French Foreign Minister Quillov'],
    ['the office of another state', 'Chinese president'],
    ['an office that nobody has', 'Russian prime minister'],
    ['a state that is not there', 'Iraqi president'],
    ['a similar short word', 'Oman'],
    ['a name under a title', 'President Nobody'],
    ['only a word without meaning', 'of the'],
    ['nothing', '  '],
    ['signs', '(.*)+$ [a-'],
    ['an emoji', '👍'],
    ['a property of objects', '__proto__ constructor'],
    ['a very long name', 'Quillov '.repeat(5000)],
    ['a very long word', 'q'.repeat(100_000)],
  ])('finds nobody by %s', (_, name) => expect(find(name)).toEqual([]))

  it('does not find Afghanistan by Ghandi or Ghan', () => {
    expect(find('Ghandi')).toEqual(['omar-ghandi'])
    expect(find('Ghan')).toEqual(['omar-ghandi'])
  })
})
