import fc from 'fast-check'

const pick = (...words: string[]) => fc.constantFrom(...words)

const people = pick(
  'Ada Quill',
  'Quill',
  'President Tovald Brenk',
  'Foreign Minister Ines Barda of Oman',
  'Brenk, the former envoy to Peru,',
  'She',
  'They',
  'the spokeswoman',
  'a senior official who asked not to be named',
)
const bodies = pick(
  'Oman',
  'the Omani government',
  'Muscat',
  'the foreign ministry',
  'the U.N. Security Council',
  'rebels',
  'Peru and Chile',
  'the Harbor Workers’ Union (HWU)',
  'both countries',
)
const parties = fc.oneof(people, bodies)
const times = pick(
  'on Monday',
  'on 3 May 2017',
  'yesterday',
  'last week',
  'a day earlier',
  'in the 1990s',
  'from 2014 to 2016',
  'on 31 February',
  'since March',
  'by the end of 2031',
  '',
)
const cues = pick(
  'said',
  'told reporters',
  'warned',
  'denied',
  'tweeted',
  'is expected to say',
  'did not say',
  'asked',
  'claimed',
  'added',
)
const deeds = pick(
  'met',
  'accused',
  'attacked',
  'agreed with',
  'threatened to sanction',
  'withdrew its troops from',
  'signed a treaty with',
  'refused to meet',
  'was bombed by',
  'denied that it had attacked',
)
const words = pick(
  'the harbor is open',
  'we will not leave',
  'it is too late',
  'nobody won’t go there again',
  'Quill “the Fox” Barda lied',
  'why should we?',
)
const opening = pick('“', '"', '‘', "'", '«', '„', '``', '')
const closing = pick('”', '"', '’', "'", '»', '“', "''", '')
const ending = pick('.', ',', '!', '?', '…', '', '.”', '. ', ';', ':', ' —')

const join = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((all) => all.filter((part) => part !== '').join(' '))
const quoted = fc
  .tuple(opening, words, fc.oneof(ending, pick('')), closing)
  .map(([open, said, end, close]) => `${open}${said}${end}${close}`)

const sentence = fc.oneof(
  join(parties, cues, pick('that', 'to'), words, times),
  join(parties, cues, quoted),
  join(quoted, parties, cues, times),
  join(quoted, cues, parties),
  join(pick('According to', 'In a letter to'), parties, pick(','), words),
  join(bodies, deeds, bodies, times),
  join(bodies, deeds, bodies, pick('and', 'after it', 'in order to'), deeds, bodies, times),
  join(parties, pick('’s'), pick('threat', 'attack on', 'visit to', 'claim that'), bodies, words),
  quoted,
)

const heading = pick(
  'By Ada Quill\n\n',
  'MUSCAT, Oman (AP) — ',
  'Ministers meet\n\n1 March 2018\n\n',
  '---\ntitle: x\npublished: 2018-03-01\n---\n',
  'QUILL: ',
  '# Talks\n\n',
  '',
)
const gap = pick(' ', '\n', '\n\n', '', '\r\n\r\n', '\n> ', '\n- ', '  ')

/** Texts in the shapes of news, often broken off or badly punctuated. */
export const newsText = fc
  .tuple(heading, fc.array(fc.tuple(sentence, ending, gap), { maxLength: 8 }))
  .map(([head, body]) => head + body.map((parts) => parts.join('')).join(''))
