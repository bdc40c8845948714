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

/** Texts of all kinds. */
export const mixedText = fc.oneof(
  { weight: 6, arbitrary: newsText },
  { weight: 4, arbitrary: spliced },
  { weight: 2, arbitrary: nastyText },
  { weight: 1, arbitrary: repeatedText },
)
