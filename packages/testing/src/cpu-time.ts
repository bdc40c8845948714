/** The time that a function takes on the processor, in milliseconds: not that of other processes on a busy machine. */
export function cpuTime(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
