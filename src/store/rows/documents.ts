import { jsonOf } from '../../domain/json.ts';
import {
  DOCUMENTS,
  type DocumentKind,
  type DocumentOf,
  type Documents,
  type DocumentStore,
} from '../contract/documents.ts';

/** Assembles the documents of all kinds from those of each. */
export function documentsOfAllKinds(
  documents: <K extends DocumentKind>(kind: K) => Documents<DocumentOf<K>>,
): DocumentStore {
  return {
    circuits: documents('circuits'),
    paces: documents('paces'),
    channels: documents('channels'),
    silences: documents('silences'),
    requests: documents('requests'),
    rejected: documents('rejected'),
    usage: documents('usage'),
    sessions: documents('sessions'),
    loginLinks: documents('loginLinks'),
    authorizationRequests: documents('authorizationRequests'),
    dryRuns: documents('dryRuns'),
    disabled: documents('disabled'),
    running: documents('running'),
  };
}

/** Reads the document of a row; null where it cannot be parsed. */
export function documentIn<K extends DocumentKind>(kind: K, body: unknown): DocumentOf<K> | null {
  const parsed = DOCUMENTS[kind].safeParse(typeof body === 'string' ? jsonOf(body) : null);
  return parsed.success ? (parsed.data as DocumentOf<K>) : null;
}

/** Reads the documents of rows by key, without those that cannot be parsed. */
export function documentsIn<K extends DocumentKind>(
  kind: K,
  rows: readonly Readonly<Record<string, unknown>>[],
): ReadonlyMap<string, DocumentOf<K>> {
  return new Map(
    rows.flatMap(({ key, body }) => {
      const document = documentIn(kind, body);
      return document === null ? [] : [[String(key), document]];
    }),
  );
}
