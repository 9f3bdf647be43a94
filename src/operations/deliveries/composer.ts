import { pagesUrl } from '../../access/hosts.ts';
import type { Config } from '../../config/config.ts';
import type { Composer } from '../../delivery/compose.ts';
import { extendEnd } from '../../faults/restate-alert.ts';
import { compileTemplates } from '../../render/templates.ts';

/**
 * Makes what composes messages as a config wants them.
 *
 * @param failed is called where a template fails, and the built-in one takes its place
 */
export function composerOf(config: Config, failed: Composer['failed'] = () => undefined): Composer {
  return {
    templates: compileTemplates(config.templates).templates,
    timeZone: config.time_zone,
    pages: pagesUrl(config.server),
    extendEnd,
    failed,
  };
}
