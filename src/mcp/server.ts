import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ApiClient } from './api-client.ts';
import { addCodeTool, addMessageTool, addStatusTools } from './tools.ts';

/** Settings of a server of the Model Context Protocol. */
export interface McpSettings {
  readonly version: string;
  /** Texts of SMS may be shown. */
  readonly messages: boolean;
}

/** Creates the server of the Model Context Protocol. It does what its client's token may, and changes nothing but who has a code. */
export function createMcpServer(api: ApiClient, { version, messages }: McpSettings): McpServer {
  const server = new McpServer(
    { name: 'simwire', title: 'Simwire', version },
    { instructions: 'SMS gateways of this team: one-time codes, SIMs, ports and alerts.' },
  );
  addCodeTool(server, api);
  addStatusTools(server, api);
  if (messages) addMessageTool(server, api);
  return server;
}
