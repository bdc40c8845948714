const units = ['', 'k', 'M', 'G']

/** Read a size in bytes, such as 500, 64M or 1G; undefined if it is none. A unit is 1,024 times the one before. */
export function readSize(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,9})([kMG]?)$/.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits) * 1024 ** units.indexOf(unit)
}

/** A size as `readSize` takes it: 64M. */
export function formatSize(bytes: number): string {
  const power = units.findLastIndex(
    (_, power) => bytes >= 1024 ** power && bytes % 1024 ** power === 0,
  )
  return `${bytes / 1024 ** Math.max(power, 0)}${units[Math.max(power, 0)]}`
}
