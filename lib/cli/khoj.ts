import { AppError } from '../errors';
import type { Command, CommandContext, ExitCode } from './command';

/** Loaded on demand, so that `khoj --help` and the small commands start at once. */
const commands: Record<string, () => Promise<Command>> = {
  bench: async () => (await import('./commands/bench')).bench,
  doctor: async () => (await import('./commands/doctor')).doctor,
  index: async () => (await import('./commands/index-articles')).indexArticles,
  ingest: async () => (await import('./commands/ingest')).ingest,
  search: async () => (await import('./commands/search')).search,
  analyze: async () => (await import('./commands/analyze')).analyze,
  explain: async () => (await import('./commands/explain')).explain,
  screenshots: async () => (await import('./commands/screenshots')).screenshots,
  eval: async () => (await import('./commands/eval')).evalCommand,
};

/** Runs one command line and returns its exit code; see `Command`. */
export async function khoj(argv: readonly string[], io: Omit<CommandContext, 'argv'>): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help') {
    io.print(await overview());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    io.note(`khoj: no command "${name}". The commands are: ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  const command = await load();
  if (rest.includes('--help')) {
    io.print(command.help);
    return 0;
  }
  try {
    return await command.run({ argv: rest, ...io });
  } catch (error) {
    if (!(error instanceof AppError) && !isArgumentError(error)) throw error;
    io.note(`khoj ${name}: ${error.message}`);
    return 2;
  }
}

/** What `node:util` `parseArgs` throws for an option it does not know or a value that is missing. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

async function overview(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = loaded.map(({ name, summary }) => `  ${name.padEnd(13)}${summary}`);
  return [
    'Usage: npm run --silent khoj -- <command> [options]',
    '',
    ...lines,
    '',
    'Each command: --help',
  ].join('\n');
}
