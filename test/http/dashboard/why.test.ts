import { expect, it } from 'vitest';
import { ruleVerdicts } from '../../../src/http/dashboard/why.ts';
import { laidOut } from './pages.ts';

const rulesOf = (count: number, verdict: 'no' | 'not_reached') =>
  Array.from({ length: count }, (_, i) => ({ name: `${verdict} ${i}`, verdict, failed: [] }));

it('shows of many rules those that matter, each with its number', () => {
  const match = { name: 'the codes', verdict: 'match', failed: [] } as const;
  const shown = laidOut(ruleVerdicts([...rulesOf(5_000, 'no'), match, ...rulesOf(4, 'not_reached')]));
  expect(shown).toContain('<li class="match" value="5001"> <bdi>the codes</bdi>');
  expect(shown).toContain('4900 further rules <span class="mark off"');
  expect(shown).toContain('4 further rules');
  expect(shown.length).toBeLessThan(20_000);
});

it('names a few that were not reached', () => {
  const shown = laidOut(ruleVerdicts(rulesOf(3, 'not_reached')));
  expect(shown).toContain('not_reached 2');
  expect(shown).not.toContain('further rules');
});
