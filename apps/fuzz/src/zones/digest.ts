import { createHash } from 'node:crypto'
import { extract } from '@onrecord/pipeline'

/** A text, and the day on which it was published. */
export interface DatedText {
  text: string
  published: string | null
}

/** The SHA-256 of the record of a text, in hexadecimal digits. */
export const digest = ({ text, published }: DatedText): string =>
  createHash('sha256')
    .update(JSON.stringify(extract(text, { id: 'a', published })))
    .digest('hex')
