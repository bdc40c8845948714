const longestSlug = 80

/**
 * Make a readable id of a name: "Élodie O’Hara" is `elodie-o-hara`. Letters of other scripts stay. A longer one is cut and
 * ends in a hash of the whole.
 */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{Ll}\p{Lo}\p{Lm}\p{N}]+/gu)
  const whole = words?.join('-') ?? 'unnamed'
  if (whole.length <= longestSlug) return whole
  const end = hash(whole)
  const room = longestSlug - end.length - 1
  const last = whole.charCodeAt(room - 1)
  const isHalf = last >= 0xd800 && last < 0xdc00
  return `${whole.slice(0, isHalf ? room - 1 : room).replace(/-$/, '')}-${end}`
}

/** The 32-bit hash of Fowler, Noll and Vo (FNV-1a) over code units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(36)
}
