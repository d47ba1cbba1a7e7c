import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import * as z from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { ChainError } from '../model/chain-error.ts';
import { formatIssue } from '../model/messages.ts';
import { tools, type Subject } from './mcp-tools.ts';

/**
 * The analyses as tools of the Model Context Protocol.
 *
 * Every tool has the JSON Schema of what it takes and of what it gives; the answer is the result object of the library
 * call. What is wrong with a question comes back as text in both languages, never as a crash.
 */
async function mcpServer(subject: Subject): Promise<Server> {
  const { Server: ServerOf } = await import('@modelcontextprotocol/sdk/server/index.js');
  const { CallToolRequestSchema, ListToolsRequestSchema } = await import('@modelcontextprotocol/sdk/types.js');
  const server = new ServerOf({ name: manifest.name, version: manifest.version }, { capabilities: { tools: {} } });
  const listed = await Promise.all(
    tools.map(async ({ name, description, input, output }) => ({
      name,
      description,
      inputSchema: z.toJSONSchema(input, { target: 'draft-7', io: 'input' }) as { type: 'object' },
      outputSchema: await resultSchema(output),
    })),
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = tools.find(({ name }) => name === params.name);
    const failed = (text: string) => ({ content: [{ type: 'text' as const, text }], isError: true });
    if (tool === undefined) return failed(`没有工具 / there is no tool "${params.name}": ${tools.map(({ name }) => name).join(', ')}`);
    try {
      const result = await tool.answer(subject, params.arguments ?? {}, signal);
      return { content: [{ type: 'text', text: JSON.stringify(result) }], structuredContent: result as Record<string, unknown> };
    } catch (error) {
      if (error instanceof ChainError) return failed(`${formatIssue(error.issue, 'zh')}\n${formatIssue(error.issue, 'en')}`);
      if (error instanceof z.ZodError) return failed(`参数有误 / wrong arguments\n${z.prettifyError(error)}`);
      throw error;
    }
  });
  return server;
}

/** The published schema of a result, which lies beside the command line. */
async function resultSchema(of: string): Promise<{ type: 'object' }> {
  return JSON.parse(await readFile(new URL(`./schema/results/${of}.json`, import.meta.url), 'utf8')) as { type: 'object' };
}

/** Serves the analyses over standard input and output until the client goes away. */
export async function serveMcp(subject: Subject): Promise<void> {
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  const server = await mcpServer(subject);
  await server.connect(new StdioServerTransport());
  await once(process.stdin, 'end');
  await server.close();
}
