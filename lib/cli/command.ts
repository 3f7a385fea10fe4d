/** 0: done. 1: the input had errors, all else is done. 2: unusable arguments, nothing was done. */
export type ExitCode = 0 | 1 | 2;

export interface CommandContext {
  /** Arguments behind the command's name. */
  argv: readonly string[];
  /** Machine output and results: stdout. */
  print(text: string): void;
  /** Progress and notes for a person: stderr. */
  note(text: string): void;
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What `--help` prints: usage, options with their defaults, exit codes, one example. */
  help: string;
  /** Throws `AppError`, or an error of `parseArgs`, for unusable arguments: the caller prints it and exits with 2. */
  run(context: CommandContext): Promise<ExitCode>;
}
