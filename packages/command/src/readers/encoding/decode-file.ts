import { InputError } from '../../dataset/input-error.ts'
import { findBadLine } from '../../files/find-bad-line.ts'
import { FileText } from './file-text.ts'
import { findDeclaredLabel, findEncoding, findMarkedEncoding, guessUtf16 } from './find-encoding.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/**
 * Decode a file, in the encoding that is given, or else that of its byte order mark or its declaration, or else in UTF-8.
 *
 * @param given
 *   The name of an encoding, as `findEncoding` gives it.
 * @throws InputError
 *   If its bytes are not of that encoding, or it is no text.
 */
export function decodeFile(bytes: Uint8Array, name: string, given?: string): FileText {
  const encoding = given ?? findMarkedEncoding(bytes) ?? readDeclared(bytes, name) ?? 'utf-8'
  const guess = guessUtf16(bytes)
  if (encoding === 'utf-8' && guess)
    throw new InputError(`${name}: UTF-16 without a byte order mark: --encoding ${guess}`)
  const text = decode(bytes, encoding)
  if (text === undefined)
    throw new InputError(
      encoding === 'utf-8'
        ? `${name}: Unexpected bytes in line ${findBadLine(bytes)}, expected UTF-8 text; name another encoding, such as --encoding windows-1252`
        : `${name}: Unexpected bytes, expected ${encoding} text`,
    )
  const zero = text.indexOf('\0')
  if (zero >= 0)
    throw new InputError(
      `${name}: Unexpected NUL, character ${zero}; expected text, not a binary file`,
    )
  return new FileText(text, encoding)
}

function readDeclared(bytes: Uint8Array, name: string): string | undefined {
  const label = findDeclaredLabel(bytes)
  if (label === undefined) return undefined
  const encoding = findEncoding(label)
  if (encoding === undefined)
    throw new InputError(
      `${name}: Unexpected encoding "${label}" in its declaration; convert the file: iconv -f ${label} -t utf-8`,
    )
  return encoding.startsWith('utf-16') ? 'utf-8' : encoding
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
