import { shiftDay } from '@onrecord/schema'

/** A number with leading zeros. */
export const digits = (value: number | null, width: number): string =>
  String(value ?? 0).padStart(width, '0')

/** A day or month of a reference year, moved back a year where it lies more than a month after the reference day. */
export function notAfter(value: string, reference: string | null): string {
  if (reference === null) return value
  const latest = shiftDay(reference, 31) ?? reference
  if (value.slice(0, 7) <= latest.slice(0, 7)) return value
  return `${digits(Number(value.slice(0, 4)) - 1, 4)}${value.slice(4)}`
}
