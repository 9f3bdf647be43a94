import type { SubjectId } from '../../domain/subject.ts';
import { HOUR, type Millis } from '../../domain/time.ts';

/** The class of a delivery that was to wait, or was sent once more: it says nothing of how fast messages arrive. */
export const NO_LATENCY = -1;

/** SMS of one hour and subject, and how many of them hold a code. */
export interface SmsOfHour {
  readonly hour: number;
  readonly subject: SubjectId;
  sms: number;
  codes: number;
}

/** Counts whole hours. */
export function hourOf(moment: Millis): number {
  return Math.floor(moment / HOUR);
}

/** Counts an SMS among others. */
export function countSms(
  counted: Map<string, SmsOfHour>,
  subject: SubjectId,
  at: Millis,
  holdsCode: boolean,
): void {
  const hour = hourOf(at);
  const key = `${hour} ${subject}`;
  const known = counted.get(key) ?? { hour, subject, sms: 0, codes: 0 };
  known.sms++;
  if (holdsCode) known.codes++;
  counted.set(key, known);
}
