import type { SubjectIndex } from '../access/scopes.ts';
import type { FastPath } from '../delivery/fast-path.ts';
import { NO_CHANGE, type Decision, type Known } from '../domain/decision.ts';
import { SIMWIRE, type Fault } from '../domain/fault.ts';
import { formatId, type NextId } from '../domain/id.ts';
import type { ReportType } from '../domain/report-type.ts';
import type { Submission } from '../domain/submission.ts';
import { SECOND, type Millis } from '../domain/time.ts';
import {
  decideOnSimwire,
  decideToAcknowledge,
  decideToDismiss,
  tick,
  type Occasion,
} from '../engine/decide.ts';
import type { Policy } from '../engine/policy.ts';
import { quarantineFinding, type Finding } from '../faults/simwire.ts';
import type { AcceptResult } from '../http/report/dependencies.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { FaultOrders } from '../operations/alerts/requests.ts';
import { StoreUnavailable } from '../store/contract/errors.ts';
import type { Receipt } from '../store/contract/journal.ts';
import type { Store } from '../store/contract/store.ts';
import { createAcceptReport, type AcceptReport, type AcceptReportParts } from './accept-report.ts';
import type { Runtime } from './runtime.ts';
import { unattended } from './unattended.ts';
import { createUntilStored } from './until-stored.ts';

/** Seconds after which a gateway should post again what could not be stored. */
const RETRY_AFTER = 5;
/** Pause after which the faults' timer is tried again when the store was unavailable. */
const TICK_AGAIN = 5 * SECOND;

export interface IntakeParts {
  readonly runtime: Runtime;
  readonly store: Store;
  readonly metrics: Metrics;
  /** Takes in subjects as they are stored. */
  readonly subjects: Pick<SubjectIndex, 'add'>;
  readonly nextId: NextId;
  /** Returns the policy in force. */
  readonly policy: () => Policy;
  /** Checks whether the config in force names a gateway. */
  readonly isKnown: (gateway: string) => boolean;
  /** Returns the fast path, by which deliveries leave as they are stored. */
  readonly fastPath: () => FastPath;
  /** Is called with decisions once they are stored. */
  readonly arrived: (decision: Decision) => void;
  /** Wakes the workers of destinations for which deliveries were stored. */
  readonly wake: (destinations: ReadonlySet<string>) => void;
  /** Counts a report that is stored. */
  readonly used: (gateway: string, submission: Submission, types: readonly ReportType[]) => void;
  /** Checks whether this relay keeps the clock; otherwise another one rings. */
  readonly keepsClock: () => boolean;
}

/**
 * An alarm that is set. Each report moves on when its gateway counts as silent; that is looked at once the alarm rings, so that
 * no report sets another one.
 */
interface SetAlarm {
  readonly rings: Millis;
  due: Millis;
  readonly cancel: () => void;
}

/** The one way by which anything is decided and stored: reports, the clock of the faults, findings on Simwire itself. */
export interface Intake extends FaultOrders {
  report(...report: Parameters<AcceptReport>): Promise<AcceptResult>;
  findings(findings: readonly Finding[]): Promise<void>;
  /** Looks at all gateways: after a start, or when the config or the silences changed. */
  look(): Promise<void>;
  /** Looks at the gateways whose time has come by what other relays decided. */
  lookAtDue(): Promise<void>;
  /** Clears all alarms: another relay keeps the clock. */
  rest(): void;
  /**
   * Refuses the reports that wait for the store now; it goes on storing them, and recognises them when they come again.
   *
   * @param reason why, in words for the gateway's log
   */
  refuseWaiting(reason: string): void;
  stop(): void;
}

/** Creates the intake; it holds the alarms for the gateways' faults until it is stopped. */
export function createIntake(parts: IntakeParts): Intake {
  const { runtime, store, metrics, nextId, policy, isKnown, wake, keepsClock } = parts;
  const { clock, alarm, log } = runtime;
  const alarms = new Map<string, SetAlarm>();
  /** For each report that is being stored, a function that refuses it. */
  const waiting = new Set<(result: AcceptResult) => void>();
  const acceptReport = createAcceptReport({
    log,
    time: { clock: () => performance.now(), afterOthers: (callback) => void setImmediate(callback) },
    commit,
  });
  let stopped = false;
  const untilStored = createUntilStored(runtime, () => stopped);

  async function commit(
    gateway: string,
    work: (occasion: Occasion) => Decision,
    rest: Partial<Parameters<AcceptReportParts['commit']>[2]> = {},
  ): Promise<Receipt> {
    const at = clock();
    const fastPath = parts.fastPath();
    const receipt = await store.journal
      .accept({
        keys: [],
        rejects: [],
        ...rest,
        gateway,
        at,
        decide: (known: Known) => work({ policy: policy(), gateway, known, at, nextId }),
        claims: fastPath,
        setsAlarm: true,
      })
      .catch((error: unknown) => {
        fastPath.cancel();
        throw error;
      });
    parts.subjects.add(receipt.subjects);
    if (receipt.decision !== NO_CHANGE) wakeAt(gateway, receipt.decision.wakeAt);
    count(gateway, receipt.decision);
    const waited = fastPath.go();
    parts.arrived(receipt.decision);
    if (waited.size > 0) wake(waited);
    return receipt;
  }

  function count(gateway: string, { events, repeats }: Decision): void {
    for (const { event, deliveries } of events) {
      metrics.event(event.event);
      if (deliveries.length === 0) metrics.unrouted();
    }
    for (const { kind, of } of repeats) {
      metrics.repeated(gateway, kind);
      log.debug(
        { gateway, event: kind, repeats: formatId(of) },
        'the same came before: it is not stored again',
      );
    }
  }

  function wakeAt(gateway: string, at: Millis | null): void {
    const present = alarms.get(gateway);
    const isKept = at !== null && !stopped && keepsClock();
    if (present && isKept && present.rings <= at) {
      present.due = at;
      return;
    }
    present?.cancel();
    alarms.delete(gateway);
    if (!isKept) return;
    const ring = (): void => {
      alarms.delete(gateway);
      if (own.due > clock()) {
        wakeAt(gateway, own.due);
        return;
      }
      lookAt(gateway).catch((error: unknown) => {
        unattended(log)(error);
        wakeAt(gateway, clock() + TICK_AGAIN);
      });
    };
    const own: SetAlarm = { rings: at, due: at, cancel: alarm(at, ring) };
    alarms.set(gateway, own);
  }

  function rest(): void {
    for (const { cancel } of alarms.values()) cancel();
    alarms.clear();
  }

  async function lookAt(gateway: string): Promise<void> {
    if (gateway === SIMWIRE) await findings([]);
    else if (isKnown(gateway)) await commit(gateway, tick);
    // Nobody waits for the reports of a gateway that left the config.
    else await dismissWhere(gateway, () => true);
  }

  async function dismissWhere(gateway: string, which: (fault: Fault) => boolean): Promise<void> {
    await commit(gateway, (occasion) => decideToDismiss(occasion, which));
  }

  async function findings(found: readonly Finding[]): Promise<void> {
    await commit(SIMWIRE, (occasion) => decideOnSimwire(occasion, found));
  }

  async function storeReport(...report: Parameters<AcceptReport>): Promise<AcceptResult> {
    const [gateway, , , submission] = report;
    try {
      const { stored, quarantined, types, reject, usable } = await acceptReport(...report);
      parts.used(gateway, submission, types);
      if (reject) {
        metrics.quarantined(gateway, quarantined);
        const finding = quarantineFinding(gateway, reject.reason, policy().alerts, clock());
        // The report is safe, and perhaps the last one.
        untilStored(() => findings([finding])).catch(unattended(log));
      }
      const unusable = usable ? {} : { unusable: reject?.reason ?? 'nothing in it can be used' };
      return { stored, quarantined, ...unusable };
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      log.error({ gateway, code: error.code }, `a report could not be stored: ${error.message}`);
      return { unavailable: error.message, retryAfter: RETRY_AFTER };
    }
  }

  return {
    report: (...report) =>
      new Promise((answer, fail) => {
        waiting.add(answer);
        void storeReport(...report)
          .then(answer, fail)
          .then(() => waiting.delete(answer));
      }),
    refuseWaiting: (reason) => {
      for (const refuse of waiting) refuse({ unavailable: reason, retryAfter: RETRY_AFTER });
    },
    findings,
    dismiss: dismissWhere,
    acknowledge: async (gateway, episode, acknowledged) => {
      await commit(gateway, (occasion) => decideToAcknowledge(occasion, episode, acknowledged));
    },
    look: async () => {
      const gateways = await store.reader.gateways('everything');
      for (const { name } of gateways) await lookAt(name);
      await lookAt(SIMWIRE);
    },
    lookAtDue: async () => {
      for (const gateway of await store.journal.due(clock())) await lookAt(gateway);
    },
    rest,
    stop: () => {
      stopped = true;
      rest();
    },
  };
}
