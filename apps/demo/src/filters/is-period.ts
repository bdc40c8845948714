const format = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/

/** Whether a value is a year, month or day of the calendar: `2018`, `2018-02`, `2018-02-20`. */
export function isPeriod(value: string): boolean {
  const found = format.exec(value)
  if (!found) return false
  const [, month = '01', day = '01'] = found
  const date = new Date(`${value.slice(0, 4)}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day
}
