import type { Notes } from '../store/contract.ts';
import type { Intake } from './intake.ts';

const PREFIX = 'request:dismiss:';

/** What an operator wants of the running relay: these faults are none. Null: any. */
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

/** Carries out what was asked for. */
export async function obeyRequests(notes: Notes, intake: Intake): Promise<void> {
  for (const [key, note] of notes.under(PREFIX)) {
    const { gateway, port, condition } = JSON.parse(note) as DismissRequest;
    await intake.dismiss(
      gateway,
      (fault) =>
        (port === null || fault.port === port) && (condition === null || fault.condition === condition),
    );
    await notes.set(key, null);
  }
}
