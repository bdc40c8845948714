import { codeBudgets } from '@onrecord/testing/code-budgets'
import { measureCode } from '@onrecord/testing/measure-code'
import type { Table } from './format-table.ts'

/** Measure the code that programs import with parts of the SDK. */
export async function measureSdkSize(): Promise<Table> {
  const rows: string[][] = []
  for (const [names, from, budget] of codeBudgets) {
    const { first, later } = await measureCode(`export { ${names} } from '${from}'`)
    rows.push([`\`import { ${names} } from '${from}'\``, first, later || '', budget].map(String))
  }
  return [['', 'bytes', 'when asked for', 'budget'], ...rows]
}
