import fc from 'fast-check'
import { nastyText } from './nasty-text.ts'
import { newsText } from './news-text.ts'
import { repeatedText } from './repeated-text.ts'

/** Cut a text somewhere and put another in. */
const spliced = fc
  .tuple(newsText, fc.oneof(nastyText, newsText), fc.nat())
  .map(([text, other, at]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + other + text.slice(place)
  })

/** News with one invisible character within its words, as hyphenation and copying leave it. */
const sprinkled = fc
  .tuple(
    newsText,
    fc.constantFrom('\u00AD', '\u200B', '\u202E', '\u2066', '\u0000', '\u0301'),
    fc.integer({ min: 1, max: 20 }),
  )
  .map(([text, sign, distance]) =>
    Array.from(text, (character, index) =>
      index % distance === 0 ? sign + character : character,
    ).join(''),
  )

/** Texts of all kinds. */
export const mixedText = fc.oneof(
  { weight: 6, arbitrary: newsText },
  { weight: 4, arbitrary: spliced },
  { weight: 2, arbitrary: sprinkled },
  { weight: 2, arbitrary: nastyText },
  { weight: 1, arbitrary: repeatedText },
)
