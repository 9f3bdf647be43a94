import type { z } from 'zod';
import { found, type Findings } from './findings.ts';
import { PortEntry } from './port-entry.ts';

/** A port at the moment of its change (document 4.1). */
export const PortStatus = PortEntry.transform((reading): Findings =>
  found({ kind: 'port', source: 'change', reading }),
);
export type PortStatus = z.infer<typeof PortStatus>;
