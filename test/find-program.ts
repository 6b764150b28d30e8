import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of the first of these programs that stands on the PATH; undefined where there is none. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
