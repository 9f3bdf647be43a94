import { SEVERITIES } from '../../../domain/event.ts';
import type { ShownOutage } from '../../../operations/alerts/standing.ts';
import type { ShownAlert } from '../../../operations/alerts/alert.ts';

/** Alerts that are shown as one: the same thing at one gateway, or an operator that is out at several. */
export interface Fold {
  readonly alerts: readonly [ShownAlert, ...ShownAlert[]];
  /** The operator that seems to be out, with what it lost at each gateway; empty: it is no outage. */
  readonly outages: readonly ShownOutage[];
}

/** Folds alerts that have one cause, the worst first, then the newest. */
export function foldAlerts(alerts: readonly ShownAlert[], outages: readonly ShownOutage[]): readonly Fold[] {
  return foldInOrder(alerts, outages).toSorted(
    (a, b) => rank(a.alerts[0]) - rank(b.alerts[0]) || (a.alerts[0].since < b.alerts[0].since ? 1 : -1),
  );
}

/** Folds alerts that have one cause, each at the place of the first of them. */
export function foldInOrder(alerts: readonly ShownAlert[], outages: readonly ShownOutage[]): readonly Fold[] {
  const operatorAt = new Map(outages.map(({ gateway, operator }) => [gateway, operator]));
  const operatorOf = ({ gateway, condition }: ShownAlert): string | undefined =>
    condition === 'register_failed' ? operatorAt.get(gateway) : undefined;
  const groups = Map.groupBy(alerts, (alert) => {
    const operator = operatorOf(alert);
    // What is about something of its own has its own cause.
    return JSON.stringify(
      operator === undefined ? [alert.gateway, alert.condition, alert.about] : [operator],
    );
  });
  return [...groups.values()].flatMap(([first, ...others]): Fold[] => {
    if (!first) return [];
    const operator = operatorOf(first);
    return [{ alerts: [first, ...others], outages: outages.filter((one) => one.operator === operator) }];
  });
}

function rank({ severity }: ShownAlert): number {
  return SEVERITIES.indexOf(severity);
}
