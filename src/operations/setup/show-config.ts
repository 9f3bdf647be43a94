import { z } from 'zod';
import { maskedConfig } from '../../config/masked.ts';
import type { Millis } from '../../domain/time.ts';
import { isoTime } from '../../render/local-time.ts';
import type { ConfigContext } from '../context.ts';
import { isoMoment, list } from '../fields.ts';
import { useCase } from '../use-case.ts';

/** The context of what is asked about the config in force. */
export interface LoadedContext extends ConfigContext {
  /** Time at which it came into force. */
  readonly loadedAt: Millis;
}

/** Shows the config in force, with its defaults, without its secrets. */
export const showConfig = useCase({
  role: 'admin',
  everywhere: true,
  input: z.object({}),
  result: z.object({
    loaded_at: isoMoment,
    /** SHA-256 of the file, as the audit has it. */
    digest: z.string(),
    /** Warnings: parts that may be meant otherwise. */
    warnings: list(z.object({ file: z.string(), line: z.number(), column: z.number(), message: z.string() })),
    /** As in the file. */
    config: z.record(z.string(), z.unknown()),
  }),
  run: ({ config, loadedAt }: LoadedContext) => ({
    loaded_at: isoTime(loadedAt),
    digest: config.digest,
    warnings: config.warnings.map(({ file, line, column, message }) => ({ file, line, column, message })),
    config: { ...maskedConfig(config) },
  }),
});
