import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areWithin, createSubjectIndex, type ScopeSettings } from '../../src/access/scopes.ts';
import { requireRole, ROLES, type Role } from '../../src/domain/principal.ts';
import {
  isDeliveryInScope,
  isDestinationInScope,
  isInScope,
  joinScopes,
  type KnownSubject,
  type ScopePatterns,
  type Subject,
} from '../../src/domain/subject.ts';

const NOBODY = { name: null, number: null, iccid: null, tags: [] };
const BANK = { name: 'Bank', number: '+37120000001', iccid: '8937100000000000001', tags: ['bank', 'eu'] };
const ADS = { name: 'Google Ads', number: '+37120000002', iccid: '8937100000000000002', tags: ['ads'] };

const SUBJECTS: readonly KnownSubject[] = [
  { id: 1, gateway: 'office', port: null, sim: NOBODY },
  { id: 2, gateway: 'office', port: '1.01', sim: BANK },
  { id: 3, gateway: 'office', port: '1.02', sim: ADS },
  { id: 4, gateway: 'depot', port: '1.01', sim: BANK },
  { id: 5, gateway: 'depot', port: '1.02', sim: NOBODY },
  { id: 6, gateway: 'depot', port: '1.01', sim: { ...BANK, unconfirmed: true } },
];

function idsIn(settings: ScopeSettings): number[] {
  const scope = createSubjectIndex(SUBJECTS).scope(settings);
  return SUBJECTS.map(({ id }) => id).filter((id) => isInScope(scope, id));
}

describe('a scope', () => {
  it.each<[ScopeSettings, number[]]>([
    ['all', [1, 2, 3, 4, 5, 6]],
    [{ gateway: ['office'] }, [1, 2, 3]],
    [{ gateway: ['OFF*', 'nowhere'] }, [1, 2, 3]],
    [{ sim: ['Bank'] }, [2, 4]],
    [{ sim: ['371 2000-0002'] }, [3]],
    [{ sim: ['8937100000000000001'] }, [2, 4]],
    [{ sim: ['/./'] }, [2, 3, 4]],
    [{ tag: ['ads', 'eu'] }, [2, 3, 4]],
    [{ gateway: ['depot'], tag: ['bank'] }, [4]],
    [{ gateway: ['depot'], sim: ['Google*'] }, []],
    [{ destination: ['ops'] }, [1, 2, 3, 4, 5]],
    [{ tag: ['ads'], destination: ['ops'] }, [3]],
    [{ gateway: ['/(/'] }, []],
  ])('%j has the subjects that it means, and no card that nobody confirmed', (settings, ids) => {
    expect(idsIn(settings)).toEqual(ids);
  });

  it('is joined by subjects as they are stored, once', () => {
    const index = createSubjectIndex([]);
    const scope = index.scope({ tag: ['bank'] });
    expect(isInScope(scope, 2)).toBe(false);
    index.add(SUBJECTS);
    index.add(SUBJECTS);
    expect(scope).toEqual({ subjects: new Set([2, 4]), patterns: [{ tag: ['bank'] }] });
  });

  it('limits deliveries, and the destinations that there are', () => {
    const scope = createSubjectIndex(SUBJECTS).scope({ tag: ['bank'], destination: ['team*'] });
    expect(isDeliveryInScope(scope, 2, 'Team-1')).toBe(true);
    expect(isDeliveryInScope(scope, 2, 'ops')).toBe(false);
    expect(isDeliveryInScope(scope, 3, 'team')).toBe(false);
    expect(isDestinationInScope(scope, 'team')).toBe(true);
    expect(isDestinationInScope(scope, 'ops')).toBe(false);
  });
});

const patterns = (...values: string[]) =>
  fc.option(fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), { nil: undefined });
const settings: fc.Arbitrary<ScopeSettings> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('all' as const) },
  {
    weight: 9,
    arbitrary: fc.record({
      gateway: patterns('office', 'depot', 'o*'),
      sim: patterns('Bank', '*ads*', '+37120000001'),
      tag: patterns('bank', 'ads', 'eu'),
      destination: patterns('team', 'ops', 't*'),
    }),
  },
);
const grants = fc.array(fc.record({ role: fc.constantFrom(...ROLES), scope: settings }), {
  minLength: 1,
  maxLength: 4,
});

/** What a scope means, said once more in the plainest way. */
function isMeant(scope: ScopeSettings, { gateway, sim }: Subject, destination: string | null): boolean {
  if (scope === 'all') return true;
  if (sim.unconfirmed) return false;
  const like = (pattern: string, value: string): boolean =>
    new RegExp(`^${pattern.replace('+', '\\+').replaceAll('*', '.*')}$`, 'i').test(value);
  const some = (wanted: readonly string[] | undefined, values: readonly (string | null)[]): boolean =>
    wanted === undefined || wanted.some((one) => values.some((value) => value !== null && like(one, value)));
  return (
    some(scope.gateway, [gateway]) &&
    some(scope.sim, [sim.name, sim.number, sim.iccid]) &&
    some(scope.tag, sim.tags) &&
    (destination === null || some(scope.destination, [destination]))
  );
}

it('holds of several grants what one of them holds, and nothing that only two together would', () => {
  fc.assert(
    fc.property(grants, fc.constantFrom(...ROLES), fc.nat(SUBJECTS.length), (held, role, cut) => {
      const index = createSubjectIndex(SUBJECTS.slice(0, cut));
      const principal = {
        id: 'user:ana',
        grants: held.map((one) => ({ role: one.role, scope: index.scope(one.scope) })),
      };
      index.add(SUBJECTS);
      const atLeast = (one: Role): boolean => ROLES.indexOf(one) >= ROLES.indexOf(role);
      const mine = held.filter((one) => atLeast(one.role));
      if (mine.length === 0) {
        expect(() => requireRole(principal, role)).toThrow();
        return;
      }
      const scope = requireRole(principal, role);
      for (const subject of SUBJECTS) {
        const isSeen = mine.some((one) => isMeant(one.scope, subject, null));
        expect(isInScope(scope, subject.id)).toBe(isSeen);
        for (const to of ['team', 'ops'])
          expect(isDeliveryInScope(scope, subject.id, to)).toBe(
            mine.some((one) => isMeant(one.scope, subject, to)),
          );
      }
    }),
  );
});

it('lies within another only if that has each subject that it could ever have', () => {
  const written = fc.array(
    fc.record({
      gateway: patterns('office', 'depot', 'o*', '/^o/', '*'),
      tag: patterns('bank', 'BANK', 'b*', '/./'),
    }),
    { maxLength: 2 },
  );
  let within = 0;
  fc.assert(
    fc.property(written, written, (inner, outer) => {
      if (!areWithin(inner, outer)) return;
      within++;
      const scopeOf = (all: typeof inner) =>
        joinScopes(all.map((one) => createSubjectIndex(SUBJECTS).scope(one)));
      for (const { id } of SUBJECTS)
        expect(isInScope(scopeOf(outer), id) || !isInScope(scopeOf(inner), id)).toBe(true);
    }),
  );
  expect(within).toBeGreaterThan(0);
});

it.each<[ScopePatterns[] | null, ScopePatterns[] | null, boolean]>([
  [[{ tag: ['bank'] }], null, true],
  [null, [{}], false],
  [null, null, true],
  [[{ tag: ['bank'] }], [{ tag: ['ads', 'BANK'] }], true],
  [[{ tag: ['bank', 'ads'] }], [{ tag: ['bank'] }], false],
  [[{ tag: ['bank'] }, { tag: ['ads'] }], [{ tag: ['bank'] }, { tag: ['ads'] }], true],
  [[{ gateway: ['office'], tag: ['bank'] }], [{ gateway: ['off*'] }], true],
  [[{ gateway: ['office'] }], [{ gateway: ['office'], tag: ['bank'] }], false],
  [[{ gateway: ['off*'] }], [{ gateway: ['o*'] }], true],
  [[{ gateway: ['o*'] }], [{ gateway: ['off*'] }], false],
  [[{ gateway: ['o*'] }], [{ gateway: ['/^[a-z*]+$/'] }], false],
  [[{ gateway: ['/^o/'] }], [{ gateway: ['*'] }], false],
  [[{ gateway: ['/^o/'] }], [{ gateway: ['/^o/'] }], true],
  [[{ sim: ['+371 2000-0001'] }], [{ sim: ['37120000001'] }], true],
  [[], [], true],
])('%j lies within %j: %s', (inner, outer, is) => {
  expect(areWithin(inner, outer)).toBe(is);
});

it('joins nothing to nothing', () => {
  expect(joinScopes([])).toEqual({ subjects: new Set(), patterns: [] });
});
