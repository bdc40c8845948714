/**
 * Match a pattern at an offset of a text, and nowhere else.
 *
 * @param pattern
 *   A sticky one.
 */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}
