/* A finding in words: where, what, and the line itself with a mark under the place. */
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Finding } from './load';

const TEXT_WIDTH = 110;

export function wordFinding({ file, line, column, path, level, rule, message }: Finding): string {
  const where = `${file}:${line}:${column}`;
  return stripVTControlCharacters(`${where} ${level} ${rule}${path === '' ? '' : ` ${path}`}: ${message}`);
}

/** The line and the one before it, with a mark under the column; empty where the file cannot be read. */
export function codeFrame({ file, line, column }: Finding): string {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return '';
  }
  const width = String(line).length;
  const shown = [line - 1, line].filter((number) => number >= 1 && lines[number - 1] !== undefined);
  const rows = shown.map((number) => `  ${String(number).padStart(width)} | ${(lines[number - 1] ?? '').slice(0, TEXT_WIDTH)}`);
  return [...rows, `  ${' '.repeat(width)} | ${' '.repeat(Math.min(column - 1, TEXT_WIDTH))}^`].join('\n');
}
