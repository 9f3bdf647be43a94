import { Context, filters, Liquid, toValueSync, type Emitter, type Template } from 'liquidjs';
import { LocalTime } from './local-time-drop.ts';
import { tidy, type Marked, type Span } from './marked.ts';
import { spansOf, STYLE_FILTERS } from './styled.ts';
import type { Variables } from './variables.ts';

/** Characters of source, milliseconds of rendering, and characters made: what a sane template stays far below. */
const LIMITS = { parseLimit: 20_000, renderLimit: 250, memoryLimit: 500_000 };

/** Tags that would read files. */
const FILE_TAGS = ['include', 'render', 'layout', 'block'];

/** A Liquid engine without files and with finite limits. */
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
export function renderMarked(liquid: Liquid, template: Template[], scope: Variables): Marked {
  const spans: Span[] = [];
  // Written values arrive here as they are, before they become strings: this is where markup is told from text.
  const emitter: Emitter = { buffer: '', write: (value: unknown) => void spans.push(...spansOf(value)) };
  const context = new Context(scope, liquid.options, { sync: true }, { liquid });
  toValueSync(liquid.renderer.renderTemplates(template, context, emitter));
  return tidy(spans);
}

/** Liquid's `date`, which shows an event's times in the configured zone whatever the zone of the process. */
function dateInZone(this: unknown, value: unknown, format: unknown, zone: unknown): unknown {
  const original: unknown = Reflect.get(filters, 'date');
  if (typeof original !== 'function') throw new Error('liquidjs has no date filter');
  const isLocal = value instanceof LocalTime;
  const argv = isLocal ? [new Date(value.moment), format, zone ?? value.zone] : [value, format, zone];
  return Reflect.apply(original, this, argv);
}
