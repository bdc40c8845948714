const longestSlug = 80

/** Make a readable id of a name: "Élodie O’Hara" is `elodie-o-hara`. Letters of other scripts stay. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{Ll}\p{Lo}\p{Lm}\p{N}]+/gu)
  return words?.join('-').slice(0, longestSlug).replace(/-$/, '') || 'unnamed'
}
