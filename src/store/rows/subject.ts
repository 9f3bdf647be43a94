import type { Subject } from '../../domain/subject.ts';

/** Returns a subject as one string, the same for equal subjects. */
export function keyOfSubject({ gateway, port, sim }: Subject): string {
  const { name, number, iccid, tags, unconfirmed } = sim;
  return JSON.stringify([gateway, port, name, number, iccid, tags, ...(unconfirmed ? ['unconfirmed'] : [])]);
}
