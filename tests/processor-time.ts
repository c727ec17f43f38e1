/**
 * Milliseconds of processor time that `work` takes: unlike the clock's they do not grow where other programs run,
 * so that a limit tells a slow algorithm from a busy machine.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
