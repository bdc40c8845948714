import { expect, it } from 'vitest'
import { formatLog } from '../src/format-log.ts'

it('gives a line of JSON for each target', () => {
  const tallies = [
    { target: 'lines', seconds: 19.6, runs: 120, findings: 0 },
    { target: 'zones', seconds: 20.1, runs: 80, findings: 1 },
  ]
  const date = new Date('2018-03-08T10:00:00Z')
  expect(formatLog(tallies, { date, seed: 5 })).toBe(
    `{"date":"2018-03-08T10:00:00.000Z","seed":5,"seconds":20,"target":"lines","runs":120,"findings":0}
{"date":"2018-03-08T10:00:00.000Z","seed":5,"seconds":20,"target":"zones","runs":80,"findings":1}
`,
  )
})
