/** What is known of the SIM in a port: from the row, the port's last status, and the config (name, tags). */
export interface Sim {
  readonly name: string | null;
  readonly number: string | null;
  readonly iccid: string | null;
  readonly imsi: string | null;
  readonly operator: string | null;
  readonly tags: readonly string[];
}

/** An ICCID without the `F` by which some modules fill its last byte. */
export function unfilledIccid(written: string): string {
  return written.replace(/f$/i, '');
}

/** A SIM that nothing is known of. */
export const UNKNOWN_SIM: Sim = {
  name: null,
  number: null,
  iccid: null,
  imsi: null,
  operator: null,
  tags: [],
};
