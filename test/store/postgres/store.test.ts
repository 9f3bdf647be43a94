import { beforeAll, describe } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/store.ts';
import { postgresServer } from '../../support/postgres.ts';
import { assignmentsContract } from '../assignments-contract.ts';
import { storeContract, type OpenStore } from '../contract.ts';
import { documentsContract } from '../documents-contract.ts';
import { readerContract } from '../reader-contract.ts';
import { retentionContract } from '../retention-contract.ts';

const nobody = (): undefined => undefined;
const HOOKS = { recovered: nobody, lost: nobody, migrating: nobody };

describe('the PostgreSQL store', () => {
  const server = postgresServer();

  let migrated = '';
  beforeAll(async () => {
    migrated = await server.createDatabase();
    await (await openPostgresStore(migrated, HOOKS)).close();
  });

  const prepare = (): OpenStore => {
    let address: Promise<string> | null = null;
    return async () => openPostgresStore(await (address ??= server.createDatabase(migrated)), HOOKS);
  };

  storeContract(prepare);
  readerContract(prepare);
  assignmentsContract(prepare);
  documentsContract(prepare);
  retentionContract(prepare);
});
