import type { MonthTally } from '@onrecord/sdk/open'

/** The events of the months that have any, for screen readers. */
export function MonthTable({ months }: { readonly months: readonly MonthTally[] }) {
  return (
    <table class="hidden">
      <caption>Events by month</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Cooperation</th>
          <th scope="col">Conflict</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, cooperation, conflict }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>{cooperation}</td>
            <td>{conflict}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
