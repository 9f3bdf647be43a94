/** Measures how much processor time some work takes in this process, in milliseconds: however busy the machine is meanwhile. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
