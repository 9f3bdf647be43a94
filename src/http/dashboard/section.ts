import type { z } from 'zod';
import type { Identity } from '../../access/identity.ts';
import { scopeOf, type Principal, type Role } from '../../domain/principal.ts';
import type { ApiContext } from '../api/dependencies.ts';
import type { Readiness } from '../report/dependencies.ts';
import type { Address, Html } from '../html.ts';
import type { Look } from './look.ts';

/** A request by somebody who was recognised. */
export interface Visit {
  readonly context: ApiContext;
  readonly principal: Principal;
  readonly identity: Identity;
  readonly look: Look;
  /** Returns whether the relay can store and deliver. */
  readonly readiness: () => Readiness;
  /** The address asked for, with its query. */
  readonly address: Address;
  /**
   * Reads the parts of the path, the query, and the form that was sent.
   *
   * @throws Refusal (`invalid`) that names each field that is wrong
   */
  readonly params: <T extends z.ZodObject>(shape: T) => z.output<T>;
  readonly query: <T extends z.ZodObject>(shape: T) => z.output<T>;
  readonly form: <T extends z.ZodObject>(shape: T) => z.output<T>;
}

/** A page, of which the frame is made by `frame.ts`. */
export interface Page {
  readonly title: string;
  readonly main: Html;
  /** Number of things that wait for the reader: it stands in the title and on the icon. */
  readonly count?: number;
  /**
   * The way in which it is loaded again by itself: each few seconds; `never` as it shows what was asked for once, or is to be filled in; or
   * at another address, as it came from a form.
   */
  readonly reload?: 'never' | Address;
  /** It has fields to be filled in: without a script it is loaded again by a link only, as that would empty them. */
  readonly hasFields?: true;
}

/** The answer to a form: another page, or one that is shown at once and only once. */
export type Done = { readonly see: Address } | Page;

/** Shows a page. */
export interface Shows {
  readonly method: 'get';
  /** In the notation of Express. */
  readonly path: `/${string}`;
  readonly answer: (visit: Visit) => Promise<Page>;
}

/** Does what a form asks for. */
export interface Does {
  readonly method: 'post';
  readonly path: `/${string}`;
  /** True: what it changes in the store the relay need not take over: it keeps nothing of that in memory. */
  readonly unnoticed: boolean;
  readonly answer: (visit: Visit) => Promise<Done>;
}

/** A part of the dashboard: a page, or several that belong together. */
export interface Section {
  readonly title: string;
  /** Its first page. */
  readonly address: Address;
  /** The least role that finds it in the navigation. Its use cases have the last word. */
  readonly role: Role;
  /** Only for whoever has the role for everything. */
  readonly everywhere?: true;
  /** Counts what waits for the reader in it, for the navigation. It is asked for with every page, and its answer kept for some seconds. */
  readonly waiting?: (visit: Visit) => Promise<number>;
  readonly routes: readonly (Shows | Does)[];
}

/** Makes the route of a page. */
export function shows(path: `/${string}`, answer: Shows['answer']): Shows {
  return { method: 'get', path, answer };
}

/** Makes the route of a form. */
export function does(path: `/${string}`, answer: Does['answer']): Does {
  return { method: 'post', path, unnoticed: false, answer };
}

/** Makes the route of a form that only asks for something, or changes nothing that the relay keeps in memory. */
export function doesUnnoticed(path: `/${string}`, answer: Does['answer']): Does {
  return { ...does(path, answer), unnoticed: true };
}

/** Checks whether somebody finds a section in the navigation. */
export function maySee(principal: Principal, { role, everywhere }: Section): boolean {
  const scope = scopeOf(principal, role);
  return scope !== null && (!everywhere || scope === 'everything');
}
