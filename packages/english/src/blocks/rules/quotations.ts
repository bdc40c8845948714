import type { Gap } from '../gap.ts'
import { isOpener } from './openers.ts'

const speakers =
  /(?:\p{Lu}[\p{L}.’'-]{0,20}\s+){1,4}(?:said|says|asked|asks|told|added|replied|answered|wrote|cried|shouted|yelled|exclaimed|wondered|called|demanded|insisted|joked|tweeted|chanted|sang|screamed|whispered)(?!\p{L})/uy

/** Continue the sentence between a quoted question or exclamation and the name of its speaker. */
export function goesOnAfterQuotation({ text, stop, closed, end, start }: Gap): boolean | undefined {
  const isQuoted = '"”’\''.includes(text.charAt(closed - 1)) && closed === end
  if (!isQuoted || start === end || text.charCodeAt(stop) === 46 || isOpener(text, start))
    return undefined
  speakers.lastIndex = start
  return speakers.test(text) ? false : undefined
}
