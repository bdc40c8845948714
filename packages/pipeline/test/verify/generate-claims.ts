import { Chance } from '@onrecord/testing/chance'
import type { Claim, Verdict } from '../../src/index.ts'

/** A claim, and the right verdict on it. */
interface JudgedClaim {
  claim: Claim
  verdict: Verdict
}

/** Long texts, and claims about what is said in them. */
export interface GeneratedClaims {
  texts: string[]
  claims: JudgedClaim[]
}

interface Statement {
  subject: string
  modal: string
  verb: string
  thing: string
  place: string
  circumstance: string
}

const pools = {
  subject: ['we', 'our engineers', 'the council', 'these families', 'the owners', 'both towns'],
  modal: ['will', 'can', 'must', 'should', 'would'],
  verb: ['repair', 'close', 'sell', 'reopen', 'inspect', 'widen', 'guard', 'rebuild', 'rent'],
  thing: [
    'bridge',
    'railway',
    'harbor',
    'market',
    'reservoir',
    'ferry',
    'archive',
    'quarry',
    'mill',
  ],
  circumstance: [
    'before the rains come',
    'at twice the price',
    'with 40 workers from abroad',
    'because the ground is soft',
    'once the inquiry has ended',
    'if the bank agrees by Friday',
    'for at least eleven years',
    'while the valley sleeps',
  ],
} as const
const inventions = [
  'Nobody in this orchestra plays the violin as badly as my uncle',
  'A cup of green tea cures every fever known to doctors',
  'My grandmother knitted sixteen scarves for the moon landing',
  'Chess players eat more chocolate than boxers ever do',
  'The poem was written by a parrot in an attic',
  'Every planet deserves a national anthem of its own',
  'Cheese tastes of thunder when the moon is green',
  'Our goalkeeper dreams in black and white',
]
const background = [
  'The morning was cold, and few people walked along the river.',
  'Lorries waited in a long line, as they do on most days.',
  'The older houses there are of brick, the newer ones of timber.',
  'Prices of cement had grown in the spring.',
]

/** Generate texts in which invented people speak, and claims of each kind about them. The same seed gives the same. */
export function generateClaims(count: number, seed: number): GeneratedClaims {
  const chance = new Chance(seed)
  const people = Array.from({ length: 12 }, () => chance.person())
  const paragraphs: string[] = []
  const used = new Set<string>()
  const claims = Array.from({ length: count }, (_, index): JudgedClaim => {
    const speaker = people[index % people.length] as string
    const statement = writeStatement(chance, used)
    const isIndirect = index % 7 === 5
    paragraphs.push(
      isIndirect ? tellIndirectly(statement, speaker) : tell(statement, speaker, chance),
    )
    while (chance.below(3) > 0) paragraphs.push(chance.of(background))
    const words = format(statement)
    const other = people[(index + 5) % people.length] as string
    if (isIndirect) return { claim: { words, speaker }, verdict: 'paraphrase' }
    switch (index % 7) {
      case 0:
        return { claim: { words, speaker }, verdict: 'exact' }
      case 1:
        return { claim: { words: shorten(words), speaker }, verdict: 'exact' }
      case 2:
        return { claim: { words: format(alter(statement, chance)), speaker }, verdict: 'altered' }
      case 3:
        return { claim: { words: format(negate(statement)), speaker }, verdict: 'altered' }
      case 4:
        return { claim: { words, speaker: other }, verdict: 'other-speaker' }
      default:
        return { claim: { words: chance.of(inventions), speaker }, verdict: 'absent' }
    }
  })
  const half = Math.ceil(paragraphs.length / 2)
  return {
    texts: [paragraphs.slice(0, half), paragraphs.slice(half)].map((part) => part.join('\n\n')),
    claims,
  }
}

function writeStatement(chance: Chance, used: Set<string>): Statement {
  for (;;) {
    const statement = {
      subject: chance.of(pools.subject),
      modal: chance.of(pools.modal),
      verb: chance.of(pools.verb),
      thing: chance.of(pools.thing),
      place: chance.name(),
      circumstance: chance.of(pools.circumstance),
    }
    const core = `${statement.subject} ${statement.verb} ${statement.thing}`
    if (used.has(core)) continue
    used.add(core)
    return statement
  }
}

const format = ({ subject, modal, verb, thing, place, circumstance }: Statement): string => {
  const words = `${subject} ${modal} ${verb} the ${thing} of ${place} ${circumstance}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function tell(statement: Statement, speaker: string, chance: Chance): string {
  const words = format(statement)
  const surname = speaker.split(' ').at(-1)
  const cut = words.indexOf(' the ')
  return chance.of([
    `“${words},” ${speaker} said.`,
    `${speaker} said: “${words}.”`,
    `${speaker} told reporters, “${words}.”`,
    `${speaker} came late. “${words},” ${surname} added.`,
    `“${words.slice(0, cut)},” ${speaker} said, “${words.slice(cut + 1)}.”`,
    `“${words},” said ${speaker}, who left soon.`,
  ])
}

const past = new Map<string, string>([
  ['will', 'would'],
  ['can', 'could'],
])

const tellIndirectly = (statement: Statement, speaker: string): string =>
  `${speaker} said that ${format({ ...statement, modal: past.get(statement.modal) ?? statement.modal }).replace(/^./, (letter) => letter.toLowerCase())}.`

/** Leave out words at the end, or in the middle with an ellipsis. */
const shorten = (words: string): string => {
  const parts = words.split(' ')
  return parts.length % 2 === 0
    ? parts.slice(0, -2).join(' ')
    : `${parts.slice(0, 3).join(' ')} … ${parts.slice(-3).join(' ')}`
}

function alter(statement: Statement, chance: Chance): Statement {
  const field = chance.of(['verb', 'thing', 'circumstance'] as const)
  for (;;) {
    const value = chance.of(pools[field])
    if (value !== statement[field] && field !== 'circumstance')
      return { ...statement, [field]: value }
    if (field === 'circumstance')
      return { ...statement, circumstance: statement.circumstance.replace(/\S+$/, 'tomorrow') }
  }
}

const negate = (statement: Statement): Statement => ({
  ...statement,
  modal: `${statement.modal} not`,
})
