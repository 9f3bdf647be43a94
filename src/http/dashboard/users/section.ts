import { z } from 'zod';
import { endSession, listSessions } from '../../../operations/people/sessions.ts';
import { disableUser, enableUser, listUsers } from '../../../operations/people/users.ts';
import { to } from '../../html.ts';
import { button, question, withCode } from '../elements.ts';
import { does, shows, type Done, type Page, type Section, type Visit } from '../section.ts';
import { usersPage } from './users-page.ts';

const id = z.string().min(1).max(300);
const account = z.object({ id });
const narrowed = z.object({ of: id.optional() });
const confirmed = z.object({ sure: z.literal('1').optional() });

/** The accounts, their rights and their sessions. */
export const USERS: Section = {
  title: 'Users',
  address: to`/users`,
  role: listUsers.role,
  everywhere: true,
  routes: [
    shows('/users', page),
    does('/users/:id/disable', disable),
    does('/users/:id/enable', async (visit) => {
      await enableUser(visit.context, visit.principal, { name: visit.params(account).id });
      return { see: to`/users` };
    }),
    does('/sessions/:id/end', async (visit) => {
      await endSession(visit.context, visit.principal, visit.params(account));
      return { see: to`/users`.with(visit.form(narrowed)) };
    }),
  ],
};

async function page(visit: Visit): Promise<Page> {
  const { context, principal, identity, look } = visit;
  const { of = null } = visit.query(narrowed);
  const accounts = await listUsers(context, principal, {});
  const all = await listSessions(context, principal, {});
  const sessions = of === null ? all : all.filter(({ user }) => user === of);
  return {
    title: 'Users',
    main: usersPage({
      ...{ look, accounts, sessions, only: of },
      ...{ reader: principal.id, session: identity.session },
    }),
  };
}

/** Disables somebody at once; asks first where that would be whoever does it. */
async function disable(visit: Visit): Promise<Done> {
  const { context, principal } = visit;
  const { id: name } = visit.params(account);
  if (name === principal.id && visit.form(confirmed).sure === undefined) {
    const anyway = button('Disable me', to`/users/${name}/disable`, {
      fields: { sure: '1' },
      look: 'danger',
    });
    const words =
      'This is you: you are logged out at once, until somebody else, or `simwire users enable` on the machine, lets you in again.';
    return {
      title: 'Disable yourself?',
      main: question('Disable yourself?', withCode(words), anyway, to`/users`),
      reload: 'never',
    };
  }
  await disableUser(context, principal, { name });
  return { see: to`/users` };
}
