/** The 32-bit FNV-1a hash of bytes, taken four at a time; the length is a multiple of four. */
export function hashBytes(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  let code = 0x811c9dc5
  // An iterator takes ten times as long here.
  for (let index = 0; index < words.length; index++)
    code = Math.imul(code ^ (words[index] ?? 0), 0x01000193)
  return code >>> 0
}
