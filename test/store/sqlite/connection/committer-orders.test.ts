import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StoreUnavailable } from '../../../../src/store/contract/errors.ts';
import type { CommitTimers } from '../../../../src/store/sqlite/connection/committer.ts';
import { createCommitter } from '../../../../src/store/sqlite/connection/group-commit.ts';

/** What can happen next; what cannot at the moment is left out. */
const STEPS = ['work', 'bad work', 'turn', 'timer', 'synced', 'sync fails'] as const;
const FILES = ['taken', 'back'] as const;
type Step = (typeof STEPS)[number] | (typeof FILES)[number];

interface Asked {
  readonly n: number;
  answer: 'none' | 'stored' | 'refused' | 'thrown';
  /** Whether a sync that began after its commit has succeeded, and nothing failed before. */
  durable: boolean;
  /** Whether the files were away when it was answered. */
  away: boolean;
}

/** A committer whose disk, files and timers do what a test says. */
class Scene {
  readonly db = new DatabaseSync(':memory:');
  readonly asked: Asked[] = [];
  readonly losses: StoreUnavailable[] = [];
  recoveredAfterLoss = false;
  taken = false;
  private readonly soon: (() => void)[] = [];
  private readonly timers: (() => void)[] = [];
  private sync: { readonly rows: number[]; settle: PromiseWithResolvers<void> } | null = null;
  failedOnce = false;

  private readonly manual: CommitTimers = {
    soon: (work) => this.soon.push(work),
    after: (_, work) => this.timers.push(work),
  };

  constructor() {
    this.db.exec('CREATE TABLE t (n)');
  }

  readonly committer = createCommitter({
    db: this.db,
    beforeCommit: () => undefined,
    sync: () => {
      expect(this.sync).toBeNull();
      this.sync = { rows: this.rows(), settle: Promise.withResolvers() };
      return this.sync.settle.promise;
    },
    obstacle: () => (this.taken ? new StoreUnavailable('failed', 'taken away') : null),
    recovered: () => {
      if (this.failedOnce) this.recoveredAfterLoss = true;
    },
    lost: (why) => this.losses.push(why),
    timers: this.manual,
  });

  /** What is in the table, of committed works or of the open transaction. */
  private rows(): number[] {
    return this.db
      .prepare('SELECT n FROM t')
      .all()
      .map((row) => Number(row['n']));
  }

  async take(step: Step): Promise<void> {
    if (step === 'work' || step === 'bad work') this.ask(step === 'bad work');
    else if (step === 'turn') this.soon.shift()?.();
    else if (step === 'timer') this.timers.shift()?.();
    else if (step === 'taken' || step === 'back') this.taken = step === 'taken';
    else this.endSync(step === 'synced');
    for (let i = 0; i < 6; i++) await Promise.resolve();
  }

  private ask(bad: boolean): void {
    const one: Asked = { n: this.asked.length, answer: 'none', durable: false, away: false };
    this.asked.push(one);
    const insert = (): void => {
      if (bad) throw new RangeError('a mistake');
      this.db.prepare('INSERT INTO t VALUES (?)').run(one.n);
    };
    this.committer.commit(insert).then(
      () => {
        one.answer = 'stored';
        one.away = this.taken;
      },
      (error: unknown) => {
        one.answer = error instanceof StoreUnavailable ? 'refused' : 'thrown';
      },
    );
  }

  private endSync(well: boolean): void {
    if (!this.sync) return;
    const { rows, settle } = this.sync;
    this.sync = null;
    if (!well) {
      this.failedOnce = true;
      settle.reject(new StoreUnavailable('failed', 'sync failed'));
      return;
    }
    if (!this.failedOnce) for (const n of rows) (this.asked[n] as Asked).durable = true;
    settle.resolve();
  }

  /** Lets everything come to its end; all syncs from now on succeed. */
  async end(): Promise<void> {
    for (let i = 0; i < 60; i++)
      for (const step of ['turn', 'timer', 'synced'] as const) await this.take(step);
    await this.committer.close();
  }
}

async function play(steps: readonly Step[]): Promise<Scene> {
  const scene = new Scene();
  for (const step of steps) {
    await scene.take(step);
    for (const one of scene.asked)
      if (one.answer === 'stored') expect(one).toMatchObject({ durable: true, away: false });
    if (!scene.failedOnce) continue;
    expect(scene.committer.trouble()).toEqual({ code: 'failed', message: 'sync failed' });
    // Nobody waits for an answer any more, and nothing is left open.
    expect(scene.asked.filter(({ answer }) => answer === 'none')).toEqual([]);
    expect(scene.db.isTransaction).toBe(false);
  }
  const { asked, failedOnce, losses, recoveredAfterLoss } = scene;
  const before = asked.map(({ answer }) => answer);
  await scene.end();
  expect(asked.map(({ answer }) => answer)).not.toContain('none');
  expect(losses.length).toBe(failedOnce ? 1 : 0);
  expect(recoveredAfterLoss).toBe(false);
  if (failedOnce) expect(asked.map(({ answer }) => answer)).toEqual(before);
  return scene;
}

/** All orders of so many steps that begin with a work. */
function* ordersOf(length: number, steps: readonly Step[]): Generator<Step[]> {
  if (length === 0) yield [];
  else for (const rest of ordersOf(length - 1, steps)) for (const step of steps) yield [...rest, step];
}

it('acknowledges nothing after a sync that failed, in whatever order works, turns and syncs come', async () => {
  // The order in which a work that shared no sync with the first one was acknowledged after the first one's failed.
  const known: Step[] = ['work', 'turn', 'work', 'sync fails', 'turn', 'synced'];
  const scene = await play(known);
  expect(scene.asked.map(({ answer }) => answer)).toEqual(['refused', 'refused']);
  for (const order of ordersOf(3, STEPS)) {
    for (const first of [['work'], ['work', 'turn'], ['work', 'turn', 'work']] as Step[][])
      await play([...first, ...order, 'sync fails']);
  }
});

it('acknowledges only what is durable in files that are in their place, in long orders of everything', async () => {
  const step = fc.constantFrom<Step>(...STEPS, ...FILES, 'work', 'turn', 'synced');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      await play(steps.filter((one) => one !== 'sync fails'));
    }),
    { numRuns: 150 },
  );
  const failing = fc.array(fc.constantFrom<Step>(...STEPS, 'work', 'turn'), { minLength: 5, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(failing, async (steps) => {
      await play(steps);
    }),
    { numRuns: 150 },
  );
});

it('goes on when files that were taken away are back, and answers only then what was committed into them', async () => {
  const before = await play(['taken', 'work', 'turn', 'back', 'work', 'turn', 'synced']);
  expect(before.asked.map(({ answer }) => answer)).toEqual(['refused', 'stored']);
  const meanwhile = await play([
    'work',
    'turn',
    'taken',
    'synced',
    'work',
    'turn',
    'back',
    'work',
    'turn',
    'synced',
  ]);
  expect(meanwhile.asked.map(({ answer }) => answer)).toEqual(['stored', 'refused', 'stored']);
  expect(meanwhile.committer.trouble()).toBeNull();
  const neverBack = await play(['work', 'turn', 'taken', 'synced']);
  expect(neverBack.asked.map(({ answer }) => answer)).toEqual(['refused']);
});

it('is in trouble until a commit succeeds that came after it', async () => {
  const scene = new Scene();
  for (const step of ['work', 'turn'] as const) await scene.take(step);
  const full = scene.committer.commit(() => {
    throw new StoreUnavailable('full', 'the disk is full');
  });
  const refused = expect(full).rejects.toMatchObject({ code: 'full' });
  for (const step of ['synced', 'turn'] as const) await scene.take(step);
  await refused;
  for (const step of ['work', 'turn', 'synced'] as const) {
    expect(scene.committer.trouble()).toMatchObject({ code: 'full' });
    await scene.take(step);
  }
  expect(scene.committer.trouble()).toBeNull();
});
