import { expect, it } from 'vitest';
import { localAdministrator, requireRole, ROLES, type Grant } from '../../src/domain/principal.ts';

const grant = (role: Grant['role'], ...subjects: number[]): Grant => ({
  role,
  scope: { subjects: new Set(subjects), patterns: [] },
});

it('may do what its role and those before it may, everywhere at the command line', () => {
  const ana = localAdministrator('ana');
  expect(ana.id).toBe('local:ana');
  for (const role of ROLES) expect(requireRole(ana, role)).toBe('everything');
});

it('has each role for its own scope, and never the highest over all of them', () => {
  const bob = { id: 'bob', grants: [grant('viewer', 1, 2), grant('operator', 3), grant('monitor', 4)] };
  expect(requireRole(bob, 'monitor')).toEqual({ subjects: new Set([1, 2, 3, 4]), patterns: [] });
  expect(requireRole(bob, 'viewer')).toEqual({ subjects: new Set([1, 2, 3]), patterns: [] });
  expect(requireRole(bob, 'operator')).toEqual({ subjects: new Set([3]), patterns: [] });
  expect(() => requireRole(bob, 'admin')).toThrow(
    expect.objectContaining({ kind: 'forbidden', message: 'this needs the role admin' }),
  );
});

it('may do nothing without a role', () => {
  expect(() => requireRole({ id: 'nobody', grants: [] }, 'monitor')).toThrow(
    expect.objectContaining({ kind: 'forbidden' }),
  );
});
