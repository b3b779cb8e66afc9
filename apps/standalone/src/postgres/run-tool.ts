import { spawn } from 'node:child_process';
import type { DatabaseUser } from './database-user';

/** What PostgreSQL's programs see of the environment: nothing of ours, and messages in English. */
export const TOOL_ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

export interface ToolResult {
  ok: boolean;
  output: string;
}

/** Runs one of PostgreSQL's programs to its end as `user`, with what it wrote. Never throws on a failed program. */
export function runTool(program: string, args: string[], user: DatabaseUser | undefined): Promise<ToolResult> {
  return new Promise((resolve) => {
    const tool = spawn(program, args, { ...user, cwd: '/', env: TOOL_ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    tool.stdout.on('data', (text: Buffer) => (output += text.toString()));
    tool.stderr.on('data', (text: Buffer) => (output += text.toString()));
    tool.on('error', (error) => resolve({ ok: false, output: error.message }));
    tool.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
