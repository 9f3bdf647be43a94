import type { ListedCode } from '../../../operations/codes/code.ts';
import { html, to } from '../../html.ts';
import { button, question } from '../elements.ts';
import { ago, type Look } from '../look.ts';
import { personName } from '../names.ts';
import type { Page } from '../section.ts';
import type { CodesFilter } from './code-rows.ts';
import { addressOf } from './filter.ts';

/**
 * Asks before a code is taken from whoever has it.
 *
 * @param code with its holder; undefined: it is not listed any more
 */
export function takeOverPage(
  event: string,
  code: ListedCode | undefined,
  filter: CodesFilter,
  look: Look,
): Page {
  const { claimed_by: holder = null, claimed_at: at = null } = code ?? {};
  const has =
    holder === null || at === null
      ? 'Somebody has this code already.'
      : html`<strong><bdi>${personName(holder)}</bdi></strong> took this code ${ago(look, at)}.`;
  const words = html`${has} Taking it over is noted, and whoever had it is notified.`;
  const confirm = button('Take it over', to`/codes/${event}/claim`, {
    fields: { ...filter, force: '1' },
    look: 'main',
  });
  return {
    title: 'Take over?',
    main: question('Take it over?', words, confirm, addressOf(filter)),
    reload: 'never',
  };
}
