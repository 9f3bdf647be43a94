import { isConfirmable } from '../faults/dismiss.ts';
import type { Notes } from '../store/contract.ts';
import type { Intake } from './intake.ts';

const PREFIX = 'request:dismiss:';

/** An operator's word that the new SIM or device is right. Null: any port, any of the conditions that can be confirmed. */
export interface DismissRequest {
  readonly id: number;
  readonly gateway: string;
  readonly port: string | null;
  readonly condition: string | null;
}

/** Leaves a request for the running relay, or for the next one. */
export function leaveRequest(notes: Notes, request: DismissRequest): Promise<void> {
  return notes.set(`${PREFIX}${request.id}`, JSON.stringify(request));
}

/** Whether a request was not carried out yet. */
export function isPending(notes: Notes, { id }: DismissRequest): boolean {
  return notes.get(`${PREFIX}${id}`) !== undefined;
}

/** Carries out what was asked for, also before the relay started. */
export async function obeyRequests(notes: Notes, intake: Intake): Promise<void> {
  for (const [key, note] of notes.under(PREFIX)) {
    const { gateway, port, condition } = JSON.parse(note) as DismissRequest;
    await intake.dismiss(
      gateway,
      (fault) =>
        isConfirmable(fault.condition) &&
        (port === null || fault.port === port) &&
        (condition === null || fault.condition === condition),
    );
    await notes.set(key, null);
  }
}
