/** For each text that this process is sent after a number, send the number and the digest of its record. */
import { type DatedText, digest } from './digest.ts'

process.on('message', ({ number, text }: { number: number; text: DatedText }) =>
  process.send?.({ number, digest: digest(text) }),
)
