import type { Mark } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';

/** What a message depends on besides its event. */
export interface RenderContext {
  readonly rule: string | null;
  readonly destination: string | null;
  /** Named groups of the rule's regular expressions. */
  readonly captures: Readonly<Record<string, string>>;
  /** An IANA time zone for everything that people read. */
  readonly timeZone: string;
  readonly mark: Mark | null;
}

/** The code that the message stands for, as it is to be typed: what the rule captured as `code`, else what the event holds. */
export function shownCode(event: Event, context: Pick<RenderContext, 'captures'>): string | null {
  if (event.event !== 'sms') return null;
  const captured = context.captures['code'];
  return captured !== undefined && captured !== '' ? captured : (event.code?.value ?? null);
}
