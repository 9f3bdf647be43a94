import type { AuditAction, AuditSubject } from '../domain/audit.ts';
import type { Principal } from '../domain/principal.ts';
import type { Clock } from '../domain/time.ts';
import type { Audit } from '../store/contract/audit.ts';

/** Notes who does what. */
export interface AuditTrail {
  /**
   * Notes a deed, of several things at once where several subjects are given. Resolves once that is durably stored: what
   * is to be shown is shown after it.
   *
   * @throws StoreUnavailable if it could not be stored
   */
  note(actor: Pick<Principal, 'id'>, action: AuditAction, ...subjects: AuditSubject[]): Promise<void>;
}

/** The actor of what Simwire does by itself. */
export const SIMWIRE_ITSELF: Pick<Principal, 'id'> = { id: 'simwire' };

/** Creates the trail over the stored audit: an entry for each subject, all at once. */
export function createAuditTrail(audit: Pick<Audit, 'note'>, clock: Clock): AuditTrail {
  return {
    note: async ({ id: actor }, action, ...subjects) => {
      const at = clock();
      const about = subjects.length === 0 ? [{}] : subjects;
      await audit.note(about.map((subject) => ({ ...subject, at, actor, action })));
    },
  };
}
