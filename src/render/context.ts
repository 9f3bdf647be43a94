import type { Mark } from '../domain/delivery.ts';
import type { Event } from '../domain/event.ts';
import type { Millis } from '../domain/time.ts';
import { say } from '../phrases/phrases.ts';
import type { Marked } from './marked.ts';

/** Inputs of a message besides its event. */
export interface RenderContext {
  readonly rule: string | null;
  readonly destination: string | null;
  /** Named groups of the rule's regular expressions. */
  readonly captures: Readonly<Record<string, string>>;
  /** An IANA time zone for everything that people read. */
  readonly timeZone: string;
  /** Time at which the message leaves: times of the same day are shown without the date. */
  readonly now: Millis;
  readonly mark: Mark | null;
  /** The destination that the message was for at first; null: this one. */
  readonly movedFrom: string | null;
  /** The address of the pages for people, without a slash at its end; null: the config names none. */
  readonly pages: string | null;
}

/** Reads the code that the message stands for, as it is to be typed: what the rule captured as `code`, else what the event holds. */
export function shownCode(event: Event, context: Pick<RenderContext, 'captures'>): string | null {
  if (event.event !== 'sms') return null;
  const captured = context.captures['code'];
  return captured !== undefined && captured !== '' ? captured : (event.code?.value ?? null);
}

/** Describes what is special about the message itself: that it may not be fresh, or was meant for elsewhere. Null where nothing is. */
export function marksOf({ mark, movedFrom }: Pick<RenderContext, 'mark' | 'movedFrom'>): string | null {
  const marks = [
    mark === 'replayed' ? say('mark_replayed') : mark === null ? null : say('mark_possibly_repeated'),
    movedFrom === null ? null : say('mark_moved', { destination: movedFrom }),
  ].filter((one) => one !== null);
  return marks.length === 0 ? null : say('mark', { marks: marks.join(', ') });
}

/** Composes the same as a line of its own. */
export function markLine(context: Pick<RenderContext, 'mark' | 'movedFrom'>): Marked | null {
  const marks = marksOf(context);
  return marks === null ? null : [{ text: marks, italic: true }];
}
