import type { z } from 'zod';
import type { verdicts } from './explain.ts';

/** A condition of a rule that kept it from an event, as verdicts have it. */
type Unmet = z.output<typeof verdicts>[number]['failed'][number];

/** A condition that was not met, in the words of a sentence: `lead should expected, but actual`. */
export interface UnmetInWords {
  /** Before one of several of which one would do: `either`, `or`; before a further part of such a one: `and`. */
  readonly lead: string;
  /** Says what the condition is about: `the sender should be`. */
  readonly should: string;
  /** As the rule has it. */
  readonly expected: string;
  readonly but: string;
  /** Null: `but` says that there is none. */
  readonly actual: string | null;
}

/** Says in words which conditions of a rule were not met, in their order. */
export function unmetInWords(failed: readonly Unmet[]): readonly UnmetInWords[] {
  const places = failed.map(({ key }) => placeOf(key));
  const branches = Map.groupBy(
    places.flatMap(({ choices }) => choices),
    ({ among }) => among,
  );
  const isChoice = ({ among }: Choice): boolean =>
    new Set(branches.get(among)?.map(({ branch }) => branch)).size > 1;
  let before: readonly Choice[] = [];
  return failed.map(({ expected, actual }, at) => {
    const { field = '', isNegated = false, choices = [] } = places[at] ?? {};
    const open = choices.filter(isChoice);
    const lead = leadOf(open, before);
    before = open;
    const [subject, verb, present] = SAID[field] ?? [`the ${field}`, 'be', 'is'];
    const inWords = (value: string): string => VALUES[field]?.[value] ?? value;
    return {
      lead,
      should: `${subject} ${isNegated ? 'must not' : 'should'} ${verb}`,
      expected: inWords(expected),
      but: actual === null ? 'but there is none' : `but ${present}`,
      actual: actual && (FOUND[field]?.[actual] ?? inWords(actual)),
    };
  });
}

/** One of several branches of which one has to be met. */
interface Choice {
  readonly among: string;
  readonly branch: string;
}

interface KeyPlace {
  /** The key of `when`: `sender`. */
  readonly field: string;
  /** It stands under `not`: it was met, and must not be. */
  readonly isNegated: boolean;
  readonly choices: readonly Choice[];
}

/** Reads the place of a condition in a rule, such as `any.0.not.sender`. Under `not` each key is a branch: one that is not met is enough. */
function placeOf(key: string): KeyPlace {
  const parts = key.split('.');
  const choices: Choice[] = [];
  let isNegated = false;
  for (let at = 0; at < parts.length - 1; at++) {
    const [part = '', next = ''] = parts.slice(at);
    const among = parts.slice(0, at + 1).join('.');
    if (part === 'not') isNegated = !isNegated;
    const isList = part === 'any';
    if (isList !== isNegated) choices.push({ among, branch: next });
  }
  return { field: parts.at(-1) ?? '', isNegated, choices };
}

function leadOf(open: readonly Choice[], before: readonly Choice[]): string {
  const common = open.findIndex(
    (one, at) => before[at]?.among !== one.among || before[at].branch !== one.branch,
  );
  if (common === -1) return open.length === 0 ? '' : 'and';
  return open
    .slice(common)
    .map((one, at) => (at === 0 && before[common]?.among === one.among ? 'or' : 'either'))
    .join(' ');
}

/** Says of a key of `when` what is wanted and what is; of the others it is that they should be something. */
const SAID: Readonly<Record<string, readonly [subject: string, verb: string, present: string]>> = {
  event: ['the event', 'be', 'is'],
  sim: ['the SIM', 'be', 'is'],
  tag: ['a tag of the SIM', 'be', 'they are'],
  text: ['the text', 'have', 'it reads'],
  code: ['it', 'hold', 'holds'],
  ok: ['it', 'have', 'has'],
  previous: ['the state before', 'be', 'was'],
};

/** Says what stands for a value that is no name. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  code: { true: 'a one-time code', false: 'no one-time code', pickup: 'a pick-up code' },
  ok: { true: 'succeeded', false: 'failed' },
};

/** Says so of what was found, where that is said in other words than what is wanted. */
const FOUND: typeof VALUES = { code: { false: 'none' } };
