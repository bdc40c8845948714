import type { ExtractedDocument } from 'onrecord/extract'
import type { MarkedItem } from './marked-item.ts'

type Record = ExtractedDocument['record']

const readings = {
  name: 'the bearer of the name',
  people: 'its people, or those who act for it',
  government: 'its government',
  place: 'the place',
  unspecified: 'not told by the text',
} as const

const forms = { name: 'a name', nominal: 'a noun', pronoun: 'a pronoun' } as const

/** Describe who or what the names, nouns and pronouns of a text stand for. */
export function describeMentions({ mentions, entities }: Record, text: string): MarkedItem[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  return mentions.map(({ start, end, entity: id, form, reading, rule, confidence }, index) => {
    const entity = known.get(id)
    return {
      key: `mention-${index}`,
      kind: 'mention',
      title: entity?.name ?? id,
      words: text.slice(start, end).replace(/\s+/g, ' '),
      facts: [
        ['Kind', entity?.kind ?? 'unspecified'],
        ['Form', forms[form]],
        ['Stands for', readings[reading]],
      ],
      rule,
      confidence,
      spans: [{ start, end }],
    }
  })
}

/** Describe the times of a text. */
export const describeTimes = ({ times }: Record, text: string): MarkedItem[] =>
  times.map(({ start, end, type, value, mod }, index) => ({
    key: `time-${index}`,
    kind: 'time',
    title: value.replaceAll('X', '?'),
    words: text.slice(start, end).replace(/\s+/g, ' '),
    facts: [
      ['Kind', type.toLowerCase()],
      ['TIMEX3 value', value],
      ...(mod ? [['Modifier', mod] as const] : []),
    ],
    spans: [{ start, end }],
  }))
