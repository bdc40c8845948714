/** The time that a function takes on the processor, in milliseconds: on a busy machine, too, it is the function's own. */
export function cpuTime(run: () => unknown): number {
  const start = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
