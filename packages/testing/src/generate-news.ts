import { Chance } from './chance.ts'

/** The titles, people and sentences of one generated report. */
interface Report {
  title: string
  published: string
  sentences: string[]
}

const states = ['Oman', 'Qatar', 'Norway', 'Peru', 'Ghana', 'Nepal', 'Chile', 'Laos', 'Malta']
const offices = ['foreign minister', 'trade minister', 'transport minister', 'interior minister']
const subjects = ['road', 'harbor', 'bridge', 'railway', 'ferry', 'market', 'dam', 'airport']
const conditions = ['open', 'late', 'too costly', 'nearly ready', 'closed to lorries', 'in danger']
const background = [
  'The work began years ago, and the costs grew with every season, as the ground by the river is soft.',
  'Few families in the valley remember a summer with so little rain and so many visitors.',
  'Boats, lorries and carts wait there for hours before the gates are lifted in the morning.',
  'The older part of it was built of brick, the newer one of steel from three countries.',
  'There is no other way over the mountains between autumn and spring.',
  'Prices of timber, cement and cable rose again in the first half of the year.',
]
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August']

/**
 * Generate news on invented people: files of open sources, by their ids. The same seed gives the same files, on every machine.
 * One of fifty is a near-copy of the one before it. As in news, there are three or four records for 1,000 characters.
 *
 * @param count
 *   How many sources; each has 650 to 2,000 characters.
 * @param seed
 *   Another one gives other people and sentences under the same ids.
 */
export function generateNews(count: number, seed = 1): Map<string, string> {
  const files = new Map<string, string>()
  let report: Report | undefined
  for (let index = 0; index < count; index++) {
    const chance = new Chance(seed * 1_000_003 + index)
    report =
      report && index % 50 === 49
        ? { ...report, sentences: [...report.sentences, writeSentence(chance, chance.person())] }
        : writeReport(chance)
    files.set(`report-${String(index).padStart(5, '0')}`, formatReport(report))
  }
  return files
}

const formatReport = ({ title, published, sentences }: Report): string => `---
title: ${title}
authors: [Onrecord contributors]
published: ${published}
rights: open
license: CC-BY-4.0
---

${sentences
  .map((sentence, index) => (index % 4 === 3 ? `${sentence}\n\n` : `${sentence} `))
  .join('')
  .trim()}
`

function writeReport(chance: Chance): Report {
  const [month, day] = [chance.below(months.length), 1 + chance.below(28)]
  const people = Array.from({ length: 3 }, () => chance.person())
  const opening = people.map(
    (name) =>
      `${chance.of(states)}'s ${chance.of(offices)}, ${name}, came to ${chance.of(states)}.`,
  )
  const rest = Array.from({ length: 7 + Math.max(chance.below(10), chance.below(10)) }, () =>
    writeSentence(chance, chance.of(people)),
  )
  return {
    title: `The ${chance.of(subjects)} of ${chance.name()}`,
    published: `2018-0${month + 1}-${String(day).padStart(2, '0')}`,
    sentences: [...opening, ...rest],
  }
}

function writeSentence(chance: Chance, person: string): string {
  const surname = person.split(' ').at(-1)
  if (chance.below(6) > 0) return writeBackground(chance, person)
  const subject = `the ${chance.of(subjects)} of ${chance.name()}`
  const day = `${1 + chance.below(28)} ${chance.of(months)} 2018`
  const state = chance.of(states)
  return chance.of([
    `“We think that ${subject} is ${chance.of(conditions)},” ${surname} said.`,
    `${surname} said that ${subject} was ${chance.of(conditions)} and that talks would go on.`,
    `${person} visited ${state} on ${day}.`,
    `On ${day}, ${chance.of(states)} accused ${state} of delaying ${subject}.`,
    `${person} met ${chance.person()} of ${chance.name()} in ${state} on ${day}.`,
    `According to ${surname}, ${subject} would cost ${2 + chance.below(900)} million dollars.`,
    `Later ${surname} warned that ${subject} might be ${chance.of(conditions)} by ${chance.of(months)}.`,
  ])
}

/** A sentence that tells of nobody's words or acts. */
function writeBackground(chance: Chance, person: string): string {
  if (chance.below(2) === 0) return chance.of(background)
  const surname = person.split(' ').at(-1)
  const subject = `the ${chance.of(subjects)} of ${chance.name()}`
  return chance.of([
    `${surname} is ${30 + chance.below(50)} years old and lives not far from ${subject}.`,
    `For many people ${subject}, with its ${2 + chance.below(90)} workers, is the only way to earn a living in winter.`,
    `The plans of ${surname} fill ${100 + chance.below(800)} pages, most of them on ${subject} and on what it costs to keep it.`,
  ])
}
