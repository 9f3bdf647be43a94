import { listGateways } from '../../../operations/gateways.ts';
import { html, to } from '../../html.ts';
import { shows, type Section } from '../section.ts';

/** How the relay does as a whole. */
export const OVERVIEW: Section = {
  title: 'Overview',
  address: to`/overview`,
  role: listGateways.role,
  routes: [shows('/overview', () => Promise.resolve({ title: 'Overview', main: html`<h1>Overview</h1>` }))],
};
