import { deciderOf, type Rule } from '../../rule.ts'
import type { Given } from '../document/document.ts'

/** A rule that resolves mentions to entities. */
interface MentionRule extends Rule {
  /** What the example presupposes, such as actors that the lexicon lacks. */
  given?: Given
}

const namesakes: Given = {
  actors: [
    { id: 'ada-quill-minister', kind: 'person', name: 'Ada Quill' },
    { id: 'ada-quill-painter', kind: 'person', name: 'Ada Quill' },
  ],
}

/** The rules, in the order in which they are tried: names, seats of governments, offices, collectives. */
const rules = [
  {
    name: 'name-known',
    description: 'A name of one actor of the lexicon.',
    confidence: 0.95,
    example: 'Oman opened the bridge.',
    counterexample: 'The sultanate opened the bridge.',
  },
  {
    name: 'name-namesake',
    description:
      'A name that several actors of the lexicon share, disambiguated by the text and its date.',
    confidence: 0.7,
    given: namesakes,
    example: 'Ada Quill opened the bridge.',
    counterexample: 'Tom Quill opened the bridge.',
  },
  {
    name: 'name-short',
    description: 'A part of a name, or another form of it, that the text has in full.',
    confidence: 0.85,
    example: 'Ada Quill came early. Quill opened the bridge.',
    counterexample: 'Ada Quill came early. Tom Barda opened the bridge.',
  },
  {
    name: 'name-abbreviation',
    description: 'An abbreviation that the text defines.',
    confidence: 0.9,
    example: 'The Omani Water Board (OWB) met.',
    counterexample: 'The Omani Water Board met.',
  },
  {
    name: 'name-branch',
    description: 'A branch of a group, named by a region.',
    confidence: 0.8,
    example: 'The Quill Front’s Nizwa wing surrendered.',
    counterexample: 'The Quill Front’s Nizwa house burned.',
  },
  {
    name: 'name-body',
    description: 'A generic name of a public body beside the name of its state.',
    confidence: 0.85,
    example: 'Oman’s Education Ministry closed.',
    counterexample: 'The Education Ministry closed.',
  },
  {
    name: 'name-body-of-text',
    description: 'A generic name of a public body in a text about one state.',
    confidence: 0.7,
    example:
      'Oman is small. Omani roads are good, and Oman has trains. The Education Ministry closed.',
    counterexample: 'Oman is small. Yemen is not. The Education Ministry closed.',
  },
  {
    name: 'name-unspecified',
    description: 'A generic name of a public body or office whose state is unknown.',
    confidence: 0.6,
    example: 'The Education Ministry closed.',
    counterexample: 'Oman’s Education Ministry closed.',
  },
  {
    name: 'name-new',
    description: 'A name that is not in the lexicon.',
    confidence: 0.8,
    example: 'Tom Barda opened the bridge.',
    counterexample: 'The envoy opened the bridge.',
  },
  {
    name: 'name-shared',
    description: 'A modifier that shares the head noun of the name coordinated with it.',
    confidence: 0.85,
    example: 'The Afghan and the Pakistani Taliban met.',
    counterexample: 'The Afghan and the Pakistani envoys met.',
  },
  {
    name: 'name-inner',
    description: 'A state or place within the name of an organization.',
    confidence: 0.7,
    example: 'The University of Muscat closed.',
    counterexample: 'The University closed.',
  },
  {
    name: 'seat-in-state',
    description: 'A seat of government before the name of its state, read as a place.',
    confidence: 0.9,
    example: 'Muscat, Oman, is hot.',
    counterexample: 'Muscat is hot.',
  },
  {
    name: 'seat-located',
    description: 'A seat of government after a locative preposition, read as a place.',
    confidence: 0.9,
    example: 'Ada Quill lives in Muscat.',
    counterexample: 'Ada Quill speaks for Muscat.',
  },
  {
    name: 'seat-reached',
    description: 'A seat of government that is the goal or source of motion, read as a place.',
    confidence: 0.85,
    example: 'Ada Quill flew to Muscat.',
    counterexample: 'Ada Quill appealed to Muscat.',
  },
  {
    name: 'seat-part',
    description:
      'A seat of government beside a noun for something that only places have, read as a place.',
    confidence: 0.8,
    example: 'Muscat airport is closed.',
    counterexample: 'Muscat policy is clear.',
  },
  {
    name: 'seat-bare',
    description: 'A seat of government without evidence of its government, read as a place.',
    confidence: 0.75,
    example: 'Ada Quill likes Muscat.',
    counterexample: 'Ada Quill thanked Muscat.',
  },
  {
    name: 'seat-agent',
    description: 'A seat of government that is a subject or agent, read as the government.',
    confidence: 0.9,
    example: 'Muscat warned the envoys.',
    counterexample: 'Ada Quill warned the envoys in Muscat.',
  },
  {
    name: 'seat-related',
    description:
      'A seat of government that depends on what governments say or do, or in a text about governments, read as one.',
    confidence: 0.75,
    example: 'Ties with Muscat are good.',
    counterexample: 'The hotels in Muscat are good.',
  },
  {
    name: 'office-held',
    description: 'An office beside the name of its holder.',
    confidence: 0.9,
    example: 'Ada Quill, the mayor of Sur, left.',
    counterexample: 'Ada Quill met the mayor of Sur.',
  },
  {
    name: 'office-told',
    description: 'An office whose holder the text names.',
    confidence: 0.85,
    example: 'Ada Quill, the Omani transport minister, left. The minister was tired.',
    counterexample: 'Ada Quill left. The minister was tired.',
  },
  {
    name: 'office-known',
    description: 'An office whose holder on the day is known from public record.',
    confidence: 0.8,
    example: 'The French president left on 8 March 2018.',
    counterexample: 'A French president left on 8 March 2018.',
  },
  {
    name: 'collective-named',
    description: 'A noun for people or bodies that act for a whole state or group.',
    confidence: 0.85,
    example: 'Omani officials left.',
    counterexample: 'Omani cats left.',
  },
  {
    name: 'collective-led',
    description: 'A government by the name of who leads it.',
    confidence: 0.8,
    example: 'Ada Quill is president of Oman. The Quill administration met.',
    counterexample: 'Ada Quill is envoy of Oman. The Quill administration met.',
  },
  {
    name: 'collective-part',
    description: 'A noun for a part of a state, such as its army or police: an actor of its own.',
    confidence: 0.8,
    example: 'Omani rebels left.',
    counterexample: 'Omani officials left.',
  },
  {
    name: 'collective-local',
    description: 'The police, council or the like of a place that is no state: a body of its own.',
    confidence: 0.8,
    example: 'Nizwa police closed the road.',
    counterexample: 'Omani police closed the road.',
  },
  {
    name: 'collective-bare',
    description:
      'A noun for a part of a state without its name: the one that the text names, or that of its state.',
    confidence: 0.6,
    example: 'Omani rebels left. The rebels were tired.',
    counterexample: 'Omani envoys left. The rebels were tired.',
  },
] as const satisfies readonly MentionRule[]

/** The name of a rule. */
export type ActorRule = (typeof rules)[number]['name']

/** All rules of the stage, in the order in which they are tried. */
export const actorRules: readonly MentionRule[] = rules

/** The rule and its confidence, as a mention has them. */
export const decidedBy = deciderOf(rules)

/** The rule of nominals and pronouns that this stage resolves: a proposal, of which the stage of coreference decides. */
export const proposal = { rule: 'proposal', confidence: 0.6 } as const
