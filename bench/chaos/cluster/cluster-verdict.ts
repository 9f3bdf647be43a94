import { problemsOf, type ChaosResult } from '../verdict.ts';
import type { AlertInspection } from './alerts.ts';
import type { Met } from './people.ts';

/** What a run with several instances came to. */
export interface ClusterResult extends ChaosResult {
  /** How often the failing port was locked. */
  readonly failures: number;
  readonly alerts: AlertInspection;
  readonly met: Met;
}

/** Says in words what is not as it must be; empty: the run is sound, and it has shown something. */
export function clusterProblemsOf(result: ClusterResult): string[] {
  const { floods, failures, alerts, met } = result;
  const problems = problemsOf(result);
  for (const [service, refused] of Object.entries(floods))
    if (refused > 0) problems.push(`${service}: ${refused} requests beyond its limits`);
  for (const said of alerts.twice) problems.push(`an alert was raised twice: ${said}`);
  if (alerts.raised !== failures)
    problems.push(`${failures} failures of a port were notified ${alerts.raised} times`);
  for (const [event, holders] of met.claims)
    if (holders.size > 1) problems.push(`${event} was claimed by ${[...holders].join(' and ')}`);
  if (met.claims.size === 0) problems.push('no code was claimed');
  if (met.contested === 0) problems.push('no claim was contested');
  if (met.signedIn === 0) problems.push('nobody was seen signed in');
  if (met.loggedOut > 0) problems.push(`somebody was logged out, as ${met.loggedOut} answers said`);
  return problems;
}
