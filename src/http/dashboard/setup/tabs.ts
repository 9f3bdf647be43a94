import { to, type Html, type Piece } from '../../html.ts';
import { choices, head } from '../elements.ts';

const TABS = [
  ['Gateways and chats', to`/setup`],
  ['Quarantine', to`/setup/quarantine`],
  ['Config', to`/setup/config`],
] as const;
export type Tab = (typeof TABS)[number][0];

/** Renders the head of a page of the setup: which of them it is, and the way to the others. */
export function setupHead(current: Tab, title: Piece = 'Setup'): Html {
  const tabs = TABS.map(([label, address]) => ({ label, address, on: label === current }));
  return head(title, { end: choices('Setup', tabs) });
}
