import type { Command } from 'commander';
import { command, coverageFlags, dataFlags, given, type FileFlags, type Session } from '../command.ts';
import { loadCoverage, loadNetwork } from '../load.ts';

export function addMcp(root: Command, session: Session): void {
  const added = command(
    root,
    session,
    'mcp',
    '以 MCP 工具提供各项分析（标准输入输出）/ serve the analyses as MCP tools over stdio',
    ['mcp --file chain.json --coverage here.json'],
    'none',
  );
  coverageFlags(dataFlags(added)).action(async (flags: FileFlags) => {
    const { serveMcp } = await import('../mcp-server.ts');
    const network = await loadNetwork(flags);
    await serveMcp({ network, ...given({ coverage: await loadCoverage(flags, network) }) });
  });
}
