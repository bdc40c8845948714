/** For each text that this process is sent, send the digest of its record. */
import { type DatedText, digest } from './digest.ts'

process.on('message', (text: DatedText) => process.send?.(digest(text)))
