import { beforeAll, describe } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { openPostgresPooler } from '../../support/postgres-pooler.ts';
import { postgresServer } from '../../support/postgres.ts';
import { assignmentsContract } from '../assignments-contract.ts';
import { storeContract, type OpenStore } from '../contract.ts';
import { documentsContract } from '../documents-contract.ts';
import { readerContract } from '../reader-contract.ts';
import { retentionContract } from '../retention-contract.ts';

describe('the PostgreSQL store behind a pooler that lends sessions for a transaction', () => {
  const server = postgresServer();

  let migrated = '';
  beforeAll(async () => {
    migrated = await server.createDatabase();
    await (await openStore({ kind: 'postgres', url: migrated }, true)).close();
  });

  const prepare = (): OpenStore => {
    let address: Promise<string> | null = null;
    const open = async (): Promise<string> =>
      (await openPostgresPooler(await server.createDatabase(migrated))).url;
    return async () => openStore({ kind: 'postgres', url: await (address ??= open()) }, true);
  };

  storeContract(prepare);
  readerContract(prepare);
  assignmentsContract(prepare);
  documentsContract(prepare);
  retentionContract(prepare);
});
