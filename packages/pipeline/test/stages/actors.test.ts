import { describe, expect, it } from 'vitest'
import { runPipeline } from '../support/run-pipeline.ts'

/** The mentions by name in a text: the words, the type and the entity. */
function find(text: string) {
  const { mentions = [] } = runPipeline(text).data
  return mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end, type, entity }) => `${text.slice(start, end)} ${type} ${entity}`)
}

const affiliations = (text: string) =>
  runPipeline(text).data.affiliations?.map(
    ({ person, role, organization }) => `${person}: ${role}, ${organization}`,
  )

describe('capitals and seats', () => {
  it.each([
    ['Moscow warned Kabul.', ['Moscow GPE russia', 'Kabul GPE afghanistan']],
    ['Ties with Moscow grew.', ['Moscow GPE russia']],
    [
      'The White House and the Kremlin agreed.',
      ['White House GPE united-states', 'Kremlin GPE russia'],
    ],
  ])('stand for their governments: %s', (text, mentions) => {
    expect(find(text)).toEqual(mentions)
  })

  it.each([
    ['The envoys met in Moscow.', ['Moscow GPE moscow']],
    ['The envoys flew to Moscow from Kabul.', ['Moscow GPE moscow', 'Kabul GPE kabul']],
    ['The envoys left Kabul, Afghanistan.', ['Kabul GPE kabul', 'Afghanistan GPE afghanistan']],
  ])('are places after words for places: %s', (text, mentions) => {
    expect(find(text)).toEqual(mentions)
  })

  it('are both in one text', () => {
    expect(find('In Washington it rained. Washington warned Kabul.')).toEqual([
      'Washington GPE washington',
      'Washington GPE united-states',
      'Kabul GPE afghanistan',
    ])
  })

  it('are no part of longer names', () => {
    expect(find('Moscow State University and the Kabul Bank closed.')).toEqual([
      'Moscow State University ORG moscow-state-university',
      'Kabul Bank ORG kabul-bank',
    ])
  })
})

describe('states and their people', () => {
  it.each([
    ['Afghans met a Russian.', ['Afghans NORP afghans', 'Russian NORP russia']],
    ['The Afghans met a Russian.', ['Afghans NORP afghanistan', 'Russian NORP russia']],
    ['The U.S. envoy left the US.', ['U.S. GPE united-states', 'US GPE united-states']],
    ['U.S.’s and Russia’s ties', ['U.S. GPE united-states', 'Russia GPE russia']],
    ['The US-Russia talks failed.', ['US GPE united-states', 'Russia GPE russia']],
    ['Russia-backed fighters left.', ['Russia GPE russia']],
  ])('%s', (text, mentions) => {
    expect(find(text)).toEqual(mentions)
  })

  it.each(['A turkey crossed the road.', 'Give us the china.'])(
    'are no common words: %s',
    (text) => {
      expect(find(text)).toEqual([])
    },
  )
})

describe('branches of groups', () => {
  it.each([
    ['ISIS-Khorasan fought ISIS.', ['ISIS-Khorasan ORG isis-khorasan', 'ISIS ORG isis']],
    [
      'The Pakistani Taliban left the Afghan Taliban.',
      ['Pakistani Taliban ORG pakistani-taliban', 'Afghan Taliban ORG taliban'],
    ],
    ['The UN Security Council met.', ['UN Security Council ORG united-nations-security-council']],
  ])('are actors of their own: %s', (text, mentions) => {
    expect(find(text)).toEqual(mentions)
  })

  it('are told from common words by their capitals', () => {
    expect(find('An Islamic state and a security council were planned.')).toEqual([])
  })
})

describe('new people', () => {
  it.each([
    ['after a title', 'President Ada Quill left.'],
    ['after an abbreviated title', 'Dr. Ada Quill left.'],
    ['after an office', 'The spokesman Ada Quill left.'],
    ['before a cue', 'Ada Quill said that it rained.'],
    ['after a cue', '“It rained,” said Ada Quill.'],
    ['before an office', 'Ada Quill, the mayor of Torkham, left.'],
  ])('are known by what is %s', (_, text) => {
    expect(find(text)[0]).toBe('Ada Quill PER ada-quill')
  })

  it.each([
    ['Ada Quill-Barda', 'ada-quill-barda'],
    ['Ada van der Quill', 'ada-van-der-quill'],
    ['Élodie Quill', 'elodie-quill'],
  ])('may be called %s', (name, id) => {
    expect(find(`President ${name} left.`)).toEqual([`${name} PER ${id}`])
  })

  it('are none of those who go by the same surname in the lexicon', () => {
    expect(find('President Ada Lavrov left.')).toEqual(['Ada Lavrov PER ada-lavrov'])
  })

  it('are told from places', () => {
    expect(find('They walked to Torkham Bazaar.')).toEqual(['Torkham Bazaar LOC torkham-bazaar'])
  })
})

describe('bodies and offices of nobody in particular', () => {
  it('are names without an actor', () => {
    const { entities = new Map() } = runPipeline('The envoys went to the Senate.').data
    expect(entities.get('senate')?.kind).toBe('unspecified')
  })
})

describe('surnames', () => {
  it('stand for whom the text has introduced with them', () => {
    expect(find('President Ada Quill left. Mrs. Quill came back. Quill left.')).toEqual([
      'Ada Quill PER ada-quill',
      'Quill PER ada-quill',
      'Quill PER ada-quill',
    ])
  })

  it('stand for whom the text introduces later', () => {
    expect(find('Quill left. President Ada Quill came back.')).toEqual([
      'Quill PER ada-quill',
      'Ada Quill PER ada-quill',
    ])
  })

  it('stand for the last of two', () => {
    expect(find('President Ada Quill left. General Tom Quill stayed. Quill slept.').at(-1)).toBe(
      'Quill PER tom-quill',
    )
  })

  it('of the lexicon need no introduction', () => {
    expect(find('Lavrov left.')).toEqual(['Lavrov PER sergey-lavrov'])
    expect(find('Sergei Lavrov left. Mr. Lavrov came back.')).toEqual([
      'Sergei Lavrov PER sergey-lavrov',
      'Lavrov PER sergey-lavrov',
    ])
  })

  it.each(['Constructor', 'Prototype', 'Valueof', 'Hasownproperty', 'Tostring'])(
    'may be a word of the language that this is written in: %s',
    (surname) => {
      const id = surname.toLowerCase()
      expect(find(`President Ada ${surname} left. ${surname} came back.`)).toEqual([
        `Ada ${surname} PER ada-${id}`,
        `${surname} PER ada-${id}`,
      ])
    },
  )

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('takes %s', (word) => {
    const { entities } = runPipeline(`President ${word} said that ${word} met Lavrov.`).data
    expect(entities?.has('sergey-lavrov')).toBe(true)
    for (const [id, entity] of entities ?? []) expect(entity.id).toBe(id)
  })
})

describe('affiliations', () => {
  it.each([
    ['Russian foreign minister Ada Quill left.', 'ada-quill: foreign minister, russia'],
    ['Ada Quill, the foreign minister of Russia, left.', 'ada-quill: foreign minister, russia'],
    ['Ada Quill, Russia’s foreign minister, left.', 'ada-quill: foreign minister, russia'],
    [
      'Pakistan’s foreign minister, Khawaja Asif, left.',
      'khawaja-asif: foreign minister, pakistan',
    ],
    ['Indian Prime Minister Narendra Modi left.', 'narendra-modi: prime minister, india'],
    ['Gen. John Nicholson, the commander of NATO, left.', 'john-nicholson: commander, nato'],
    ['U.S. Defense Secretary James Mattis left.', 'james-mattis: defense secretary, united-states'],
  ])('%s', (text, affiliation) => {
    expect(affiliations(text)).toEqual([affiliation])
  })

  it('have the words from the state to the name', () => {
    const text = 'The Russian foreign minister Ada Quill left.'
    const [affiliation] = runPipeline(text).data.affiliations ?? []
    expect(text.slice(affiliation?.start, affiliation?.end)).toBe(
      'Russian foreign minister Ada Quill',
    )
  })

  it.each([
    'Lavrov left Russia.',
    'Russia and Lavrov left.',
    'In Russia, Lavrov left.',
    'Russia. Foreign minister Ada Quill left.',
  ])('are no mere neighbours: %s', (text) => {
    expect(affiliations(text)).toEqual([])
  })
})
