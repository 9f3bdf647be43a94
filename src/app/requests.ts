import { isConfirmable } from '../faults/dismiss.ts';
import type { ConfirmRequest, Documents } from '../store/contract/documents.ts';
import type { Intake } from './intake.ts';

/** Carries out what operators asked for, also before the relay started. */
export async function obeyRequests(requests: Documents<ConfirmRequest>, intake: Intake): Promise<void> {
  for (const [key, { gateway, port, condition }] of await requests.all()) {
    await intake.dismiss(
      gateway,
      (fault) =>
        isConfirmable(fault.condition) &&
        (port === null || fault.port === port) &&
        (condition === null || fault.condition === condition),
    );
    await requests.delete(key);
  }
}
