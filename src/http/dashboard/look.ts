import { MINUTE, SECOND, type Millis } from '../../domain/time.ts';
import { lasting } from '../../render/local-time.ts';
import { html, type Html } from '../html.ts';

/** The reader of a page, as far as that changes how moments and numbers are written. */
export interface Look {
  /** An IANA name: the reader's, or the config's where no script has told the reader's. */
  readonly zone: string;
  readonly locale: string;
  readonly now: Millis;
}

/** A moment as use cases give it: ISO 8601, or milliseconds. */
export type Moment = string | Millis;

/** The precision of written moments. */
const STYLES = {
  minute: { hour: '2-digit', minute: '2-digit' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
const WITH_DAY = { day: 'numeric', month: 'short' } as const;
const WITH_YEAR = { ...WITH_DAY, year: 'numeric' } as const;
const EXACT = { ...WITH_YEAR, ...STYLES.second, fractionalSecondDigits: 3, timeZoneName: 'short' } as const;

/** Formats are costly to make, and few are used: a pair of zone and locale for each reader. */
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
const MOST_FORMATS = 500;

/** Writes a moment as on the reader's clock, with its day if that is another one; the exact moment stands in the title. */
export function time(look: Look, moment: Moment, style: keyof typeof STYLES = 'minute'): Html {
  const at = millis(moment);
  const day = (one: Millis): string => format(look, WITH_YEAR).format(one);
  const year = (one: Millis): string => format(look, { year: 'numeric' }).format(one);
  const dated = year(at) === year(look.now) ? WITH_DAY : WITH_YEAR;
  const isToday = day(at) === day(look.now);
  const written = format(look, isToday ? STYLES[style] : { ...dated, ...STYLES[style] }).format(at);
  return element(look, at, written);
}

/** Writes how long ago a moment was, `4 s ago`; the script counts on. */
export function ago(look: Look, moment: Moment): Html {
  const at = millis(moment);
  const title = exactly(look, at);
  return html`<time datetime="${iso(at)}" title="${title}" data-ago>${passed(look.now - at)} ago</time>`;
}

/** Writes how long something has gone on: `1 h 31 min`. */
export function since(look: Look, moment: Moment): Html {
  const at = millis(moment);
  const gone = Math.max(0, look.now - at);
  // Whoever reads of minutes does not count seconds.
  return element(look, at, lasting(gone < MINUTE ? gone : Math.floor(gone / MINUTE) * MINUTE));
}

/** Writes how long something went on, `12 min 5 s`. */
export function lasted(began: Moment, ended: Moment): string {
  return lasting(Math.max(0, millis(ended) - millis(began)));
}

/** Writes a moment with all that is known of it, for a title. */
function exactly(look: Look, moment: Moment): string {
  return format(look, EXACT).format(millis(moment));
}

/** Writes a number by the reader's habits. */
export function number(look: Look, value: number, options: Intl.NumberFormatOptions = {}): string {
  return remembered(`${look.locale} ${JSON.stringify(options)}`, () => numbers(look, options)).format(value);
}

/** Writes a length of time up to its largest unit: `4 s`, `12 min`, `3 h`. The script has the same rule. */
export function passed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min`;
  return seconds < 86_400 ? `${Math.floor(seconds / 3_600)} h` : `${Math.floor(seconds / 86_400)} d`;
}

/** Returns a moment in milliseconds. */
export function millis(moment: Moment): Millis {
  return typeof moment === 'string' ? Date.parse(moment) : moment;
}

function element(look: Look, at: Millis, written: string): Html {
  return html`<time datetime="${iso(at)}" title="${exactly(look, at)}">${written}</time>`;
}

function iso(at: Millis): string {
  return new Date(at).toISOString();
}

function format({ zone, locale }: Look, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(
    `${locale} ${zone} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options }),
  );
}

function numbers({ locale }: Look, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, options);
}

function remembered<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  // A key says of which kind its format is.
  const known = formats.get(key) as T | undefined;
  if (known) return known;
  if (formats.size >= MOST_FORMATS) formats.clear();
  const made = make();
  formats.set(key, made);
  return made;
}
