/** The facts of a predicate, without the examples of its report. */
export function withoutExample<
  Entry extends { reports?: { match: string; miss: string } | undefined },
>({ reports, ...facts }: Entry) {
  if (reports === undefined) return facts
  const { match, miss, ...reporting } = reports
  return { ...facts, reports: reporting }
}
