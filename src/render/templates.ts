import type { Liquid, Template } from 'liquidjs';
import { EVENT_KINDS, type Event } from '../domain/event.ts';
import { nearest } from '../domain/names.ts';
import { say } from '../phrases/phrases.ts';
import { builtIn, builtInName, plainMessage } from './built-in.ts';
import { markLine, type RenderContext } from './context.ts';
import type { Room } from './cut.ts';
import { digest } from './digest.ts';
import { createLiquid, renderMarked } from './liquid.ts';
import { lengthOf, lines, textOf, type Marked } from './marked.ts';
import { isTest } from './message-parts.ts';
import { DIGEST_VARIABLES, SIM_VARIABLES, VARIABLE_NAMES, variables, type Variables } from './variables.ts';

/** Problem with a template: its path within `templates`, and what is wrong, with the fix. */
export interface TemplateProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** A message, and why it is not the one that the user's template should have made. */
export interface Rendered {
  readonly body: Marked;
  /** In words without any text of the event; null where all went well. */
  readonly failed: string | null;
}

/** Every template there is: the user's and the built-in ones. */
export interface Templates {
  /**
   * Renders one event.
   * @param name as the rule has it; null: `code` for an SMS with a code, else the event's own
   */
  render(name: string | null, event: Event, context: RenderContext): Rendered;
  /**
   * Renders many events as one message.
   * @param title what they are, after their number: `older messages`
   * @param room what the built-in one keeps to, so that all that it leaves out is counted
   */
  digest(events: readonly Event[], title: string, context: RenderContext, room: Pick<Room, 'text'>): Rendered;
}

/** Names of built-in templates: one for each kind of event, and two more. */
export const BUILT_IN_NAMES: readonly string[] = [...EVENT_KINDS, 'code', 'digest'];

/**
 * Compiles the user's templates. One that has the name of a built-in template takes its place.
 *
 * @param custom Liquid sources by name
 * @param captured names of the groups that rules capture, which templates may use as variables
 * @returns usable templates (a broken one renders as the built-in one) and everything that is wrong with them
 */
export function compileTemplates(
  custom: Readonly<Record<string, string>>,
  captured: Iterable<string> = [],
): { templates: Templates; problems: TemplateProblem[] } {
  const liquid = createLiquid();
  const names = new Set(captured);
  const compiled = new Map<string, Template[]>();
  const problems: TemplateProblem[] = [];
  for (const [name, source] of Object.entries(custom)) {
    try {
      const template = liquid.parse(source);
      compiled.set(name, template);
      for (const message of unknownVariables(liquid, name, template, names))
        problems.push({ path: [name], message });
    } catch (error) {
      problems.push({ path: [name], message: parseProblem(liquid, error) });
    }
  }

  /** Renders the user's template with a scope, or the built-in one where that fails. */
  function attempt(name: string, scope: () => Variables, fallback: () => Marked): Rendered {
    const template = compiled.get(name);
    if (!template)
      return { body: fallback(), failed: Object.hasOwn(custom, name) ? `template ${name} is broken` : null };
    try {
      const body = unlessInterrupted(() => renderMarked(liquid, template, scope()));
      if (textOf(body).trim() !== '') return { body, failed: null };
      return { body: fallback(), failed: `template ${name} made an empty message` };
    } catch (error) {
      return { body: fallback(), failed: `template ${name} failed${reason(error)}${position(error)}` };
    }
  }

  const templates: Templates = {
    render(name, event, context) {
      const wanted = name ?? builtInName(event, context);
      if (!compiled.has(wanted) && !Object.hasOwn(custom, wanted)) {
        const own = wanted === event.event ? plainMessage(event, context) : builtIn(event, context);
        const missing = BUILT_IN_NAMES.includes(wanted) ? null : `there is no template ${wanted}`;
        return { body: own, failed: missing };
      }
      const scope = () => variables(event, context);
      const made = attempt(wanted, scope, () => builtIn(event, context));
      if (made.failed !== null) return made;
      return { body: lines([markLine(context), testLine(event), made.body]), failed: null };
    },
    digest(events, title, context, room) {
      const scope = () => ({
        count: events.length,
        title,
        events: events.map((event) => variables(event, { ...context, captures: {} })),
      });
      const mark = markLine(context);
      const left = room.text - lengthOf(lines([mark, '']));
      const made = attempt('digest', scope, () => digest(events, title, context, left));
      return { ...made, body: lines([mark, made.body]) };
    },
  };
  return { templates, problems };
}

/** Marks a test message, which a user's template cannot know of. */
function testLine(event: Event): Marked | null {
  return isTest(event) ? [{ text: say('mark', { marks: say('mark_test') }), italic: true }] : null;
}

/**
 * Renders once more what took too long: the limit is one of the clock, and a machine that was busy with something else for
 * that long says nothing of the template. One that takes too long does so again.
 */
function unlessInterrupted(render: () => Marked): Marked {
  try {
    return render();
  } catch (error) {
    if (reason(error) !== TOO_LONG) throw error;
    return render();
  }
}

const TOO_LONG = ': it takes too long';

/** Maps an error of Liquid's to a reason. Its own messages may quote a value, so only what is known to be safe is passed on. */
function reason(error: unknown): string {
  const limit = /(memory alloc|template render) limit exceeded/.exec(
    error instanceof Error ? error.message : '',
  );
  if (!limit) return '';
  return limit[1] === 'memory alloc' ? ': it makes too much' : TOO_LONG;
}

const UNKNOWN_FILTER = /undefined filter: (\w+)/;
const UNKNOWN_TAG = /tag "([^"]*)" not found/;
const POSITION = /line:(\d+), col:(\d+)/;

/** Describes why Liquid cannot read a source, in our words where there is a hint to give. */
function parseProblem(liquid: Liquid, error: unknown): string {
  const said = error instanceof Error ? error.message : 'cannot be read';
  const filter = UNKNOWN_FILTER.exec(said)?.[1];
  const tag = UNKNOWN_TAG.exec(said)?.[1];
  const at = position(error);
  if (filter !== undefined)
    return `unknown filter "${filter}"${hint(filter, Object.keys(liquid.filters))}${at}`;
  if (tag !== undefined) return `unknown tag "${tag}"${hint(tag, Object.keys(liquid.tags))}${at}`;
  return `${said.replace(/,? ?(file:[^,]*, ?)?line:\d+, col:\d+$/, '')}${at}`;
}

/** Formats the position of an error of Liquid's in a template: ` (line 1, column 5)`, or nothing. */
function position(error: unknown): string {
  const found = POSITION.exec(error instanceof Error ? error.message : '');
  return found ? ` (line ${found[1] ?? ''}, column ${found[2] ?? ''})` : '';
}

/** Lists the variables that a template names and that no event or rule has. */
function unknownVariables(
  liquid: Liquid,
  name: string,
  template: Template[],
  captured: ReadonlySet<string>,
): string[] {
  const known = name === 'digest' ? DIGEST_VARIABLES : new Set([...VARIABLE_NAMES, ...captured]);
  const problems = new Set<string>();
  for (const [root, property] of liquid.globalVariableSegmentsSync(template)) {
    if (typeof root !== 'string') continue;
    if (!known.has(root)) problems.add(`unknown variable "${root}"${hint(root, known)}`);
    else if (root === 'sim' && typeof property === 'string' && !SIM_VARIABLES.includes(property)) {
      problems.add(`unknown variable "sim.${property}"${hint(property, SIM_VARIABLES, 'sim.')}`);
    }
  }
  return [...problems];
}

function hint(written: string, known: Iterable<string>, prefix = ''): string {
  const near = nearest(written, [...known]);
  return near === null ? '' : `: did you mean "${prefix}${near}"?`;
}
