/** What is known of the SIM in a port: from the row, the port's last status, and the config (name, tags). */
export interface Sim {
  readonly name: string | null;
  readonly number: string | null;
  readonly iccid: string | null;
  readonly imsi: string | null;
  readonly operator: string | null;
  readonly tags: readonly string[];
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
