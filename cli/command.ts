/* What a command is: a name, what it says of itself, and `run`, which answers with an exit code. */
export interface Writer {
  write(text: string): unknown;
}

/** Data goes to `stdout`, words to `stderr`. */
export interface Io {
  stdout: Writer;
  stderr: Writer;
  stdin: NodeJS.ReadableStream;
}

export interface Command {
  name: string;
  summary: string;
  usage: string;
  /** 0 clean, 1 findings, 2 wrong usage. */
  run(args: string[], io: Io): Promise<number>;
}
