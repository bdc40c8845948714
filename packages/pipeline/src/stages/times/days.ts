/** In milliseconds. */
export const dayLength = 86_400_000

/** The day of a time in universal time. */
export const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A number with zeros before it. */
export const digits = (value: number | null, width: number): string =>
  String(value ?? 0).padStart(width, '0')

/** A day so many days after another, or before it: "2018-03-08". */
export const shift = (day: string, days: number): string =>
  toDay(Date.parse(`${day}T00:00:00Z`) + days * dayLength)

/** A day or month as far back as it is not after another day by more than one month. */
export function notAfter(value: string, day: string | null): string {
  if (day === null || value.slice(0, 7) <= shift(day, 31).slice(0, 7)) return value
  return `${digits(Number(value.slice(0, 4)) - 1, 4)}${value.slice(4)}`
}

/** The ISO 8601 week of a day: "2018-W09". */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const thursday = date.getTime() + (4 - (date.getUTCDay() || 7)) * dayLength
  const thursdayYear = new Date(thursday).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(thursdayYear, 0, 1)) / dayLength / 7) + 1
  return `${thursdayYear}-W${digits(week, 2)}`
}
