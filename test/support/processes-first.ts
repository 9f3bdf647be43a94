import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The folders whose files drive whole processes: the built program, servers of PostgreSQL. */
const DRIVES_PROCESSES = /\/test\/(?:e2e|.*\/postgres)\//;

/**
 * Runs the files that drive processes before all others. They take longest, and where no run before has measured that,
 * files are sorted by size: what one long suite is run by in a few lines would begin last, and be waited for alone.
 */
export class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const { first = [], rest = [] } = Object.groupBy(sorted, ({ moduleId }) =>
      DRIVES_PROCESSES.test(moduleId) ? 'first' : 'rest',
    );
    return [...first, ...rest];
  }
}
