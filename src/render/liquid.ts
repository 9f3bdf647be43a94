import { Context, Drop, filters, Liquid, toValue, toValueSync, type Emitter, type Template } from 'liquidjs';
import type { Millis } from '../domain/time.ts';
import { legible } from '../domain/visible.ts';
import { localDateTime } from './local-time.ts';
import { tidy, type Marked, type Span } from './marked.ts';

/** Characters of source, milliseconds of rendering, and characters made: what a sane template stays far below. */
const LIMITS = { parseLimit: 20_000, renderLimit: 250, memoryLimit: 500_000 };

/** Tags that would read files. */
const FILE_TAGS = ['include', 'render', 'layout', 'block'];

/** Makes a Liquid engine without files and with finite limits. */
export function createLiquid(): Liquid {
  const liquid = new Liquid({
    ...LIMITS,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {},
    locale: 'en',
  });
  for (const tag of FILE_TAGS) Reflect.deleteProperty(liquid.tags, tag);
  for (const [name, filter] of Object.entries(STYLE_FILTERS)) liquid.registerFilter(name, filter);
  liquid.registerFilter('date', dateInZone);
  return liquid;
}

/**
 * Renders a parsed template to marked text.
 *
 * @throws what Liquid throws, for a template that fails or passes its limits
 */
export function renderMarked(liquid: Liquid, template: Template[], scope: object): Marked {
  const spans: Span[] = [];
  // Written values arrive here as they are, before they become strings: this is where markup is distinguished from text.
  const emitter: Emitter = { buffer: '', write: (value: unknown) => void spans.push(...spansOf(value)) };
  const context = new Context(scope, liquid.options, { sync: true }, { liquid });
  toValueSync(liquid.renderer.renderTemplates(template, context, emitter));
  return tidy(spans);
}

/** Overrides Liquid's `date`, so that an event's times are shown in the configured zone whatever the zone of the process. */
function dateInZone(this: unknown, value: unknown, format: unknown, zone: unknown): unknown {
  const original: unknown = Reflect.get(filters, 'date');
  if (typeof original !== 'function') throw new Error('liquidjs has no date filter');
  const isLocal = value instanceof LocalTime;
  const argv = isLocal ? [new Date(value.moment), format, zone ?? value.zone] : [value, format, zone];
  return Reflect.apply(original, this, argv);
}

/** A moment inside a template: prints as local time, and the `date` filter still knows the exact moment and the zone. */
export class LocalTime extends Drop {
  readonly moment: Millis;
  readonly zone: string;

  constructor(moment: Millis, zone: string) {
    super();
    this.moment = moment;
    this.zone = zone;
  }

  override valueOf(): string {
    return localDateTime(this.moment, this.zone);
  }
}

/**
 * A value that a template has marked up. Being an object, it cannot be forged by any text: what reaches a message as a
 * string is text, whatever it looks like.
 */
class Styled {
  readonly spans: Marked;

  constructor(spans: Marked) {
    this.spans = spans;
  }

  /** Filters that work on text see the text; put after `bold` they undo it. */
  toString(): string {
    return this.spans.map((span) => span.text).join('');
  }
}

/** Returns the spans of whatever a template writes. Lists are written with commas, nothing as an empty text. */
function spansOf(value: unknown): Marked {
  return value instanceof Styled ? value.spans : [{ text: asText(value) }];
}

function asText(value: unknown): string {
  const plain: unknown = toValue(value);
  if (typeof plain === 'string') return legible(plain);
  if (typeof plain === 'number' || typeof plain === 'boolean' || typeof plain === 'bigint')
    return String(plain);
  if (plain instanceof Styled) return plain.toString();
  if (Array.isArray(plain)) return plain.map(asText).join(', ');
  return '';
}

/** Adds a style to a value; an empty value stays empty, so that `default` after it still works. */
function restyle(value: unknown, style: Omit<Span, 'text'>): Styled | string {
  const spans = tidy(spansOf(value));
  return spans.length === 0 ? '' : new Styled(spans.map((span) => ({ ...span, ...style })));
}

/** Returns an address that a message may link to, else null. */
function linkable(address: string): string | null {
  const url = URL.parse(address.trim());
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** The only filters that make markup: `{{ x | bold }}`, `{{ "open" | link: url }}` (http and https only). */
const STYLE_FILTERS: Readonly<Record<string, (value: unknown, argument?: unknown) => Styled | string>> = {
  bold: (value) => restyle(value, { bold: true }),
  italic: (value) => restyle(value, { italic: true }),
  mono: (value) => restyle(value, { mono: true }),
  link: (value, address = value) => {
    const href = linkable(asText(address));
    return restyle(value, href === null ? {} : { href });
  },
};
