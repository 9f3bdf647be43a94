import { showConfig } from '../../../operations/setup/show-config.ts';
import { shows } from '../section.ts';
import { configPage } from './config-page.ts';

/** Routes of the page about the config in force. */
export const CONFIG_ROUTES = [
  shows('/setup/config', async ({ context, principal, look }) => ({
    title: 'Config',
    main: configPage({ look, ...(await showConfig(context, principal, {})) }),
  })),
];
