/** The 32-bit FNV-1a hash of the code units of a text. */
export function hashText(text: string): number {
  let code = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    code = Math.imul(code ^ text.charCodeAt(index), 0x01000193)
  return code >>> 0
}
