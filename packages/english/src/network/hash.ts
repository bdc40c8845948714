/** The initial value of a hash: the offset basis of FNV-1a. */
export const basis = 0x811c9dc5

/** Continue a 32-bit FNV-1a hash over the UTF-16 code units of a part of a string. */
export function hash(value: string, start = 0, end = value.length, seed = basis): number {
  let code = seed
  for (let index = start; index < end; index++)
    code = Math.imul(code ^ value.charCodeAt(index), 0x01000193)
  return code >>> 0
}
