import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import type { Labels } from '../../../syntax/names.ts';
import { ZoneMistake } from '../../../syntax/zone/mistake.ts';
import { originOfFileName, readZone, type ZoneRecord } from '../../../syntax/zone/read.ts';
import type { Token } from '../../../syntax/zone/tokens.ts';
import { UsageError } from '../../../usage-error.ts';
import type { Files } from '../../ports.ts';
import { pointedAt } from '../pointed-at.ts';
import { createZone, type RecordPlace, type Zone } from './zone.ts';

const FILE_LIMIT = 64 * 1024 * 1024;
const RECORD_LIMIT = 1_000_000;
/** BIND stops at the same depth of `$INCLUDE`. */
const INCLUDE_DEPTH = 7;

/** Reads a BIND-format zone file for `--zone`. Throws `UsageError` with line, column and a caret. */
export async function loadZone(path: string, files: Files): Promise<Zone> {
  const origin = originOfFileName(basename(path)) ?? [];
  const places = new Map<ZoneRecord, RecordPlace>();
  const records = await loadFile({ path, root: dirname(resolve(path)), depth: 0, files, places }, origin);
  if (records.length === 0) throw new UsageError(`The zone file ${path} holds no record.`);
  return createZone(path, records, places);
}

interface ZoneFile {
  readonly path: string;
  /** The folder of the first file: nothing outside it is read. */
  readonly root: string;
  readonly depth: number;
  readonly files: Files;
  readonly places: Map<ZoneRecord, RecordPlace>;
}

async function loadFile(file: ZoneFile, origin: Labels): Promise<readonly ZoneRecord[]> {
  const { path, files } = file;
  const read = await files.read(path, FILE_LIMIT);
  if (read.state === 'absent') throw new UsageError(`There is no zone file ${path}.`);
  if (read.state === 'unknown') throw new UsageError(`The zone file cannot be read: ${read.reason}.`);
  const text = Buffer.from(read.value)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  if (text.includes('\0')) throw new UsageError(`${path} is not a zone file: it is binary.`);
  try {
    const include = (name: Token, of: Labels) => loadFile(included(file, name), of);
    const place = (record: ZoneRecord, line: number) => file.places.set(record, { file: path, line });
    return await readZone(text, { origin, include, recordLimit: RECORD_LIMIT, place });
  } catch (error) {
    if (!(error instanceof ZoneMistake)) throw error;
    throw new UsageError(pointedAt(path, text, error), error.suggestion);
  }
}

function included(file: ZoneFile, name: Token): ZoneFile {
  const path = isAbsolute(name.text) ? name.text : join(dirname(file.path), name.text);
  if (!resolve(path).startsWith(file.root + sep))
    throw new ZoneMistake(name, `$INCLUDE reads only below the folder of the zone file, which "${name.text}" is not`);
  if (file.depth >= INCLUDE_DEPTH) throw new ZoneMistake(name, `$INCLUDE is nested deeper than ${INCLUDE_DEPTH} files`);
  return { ...file, path, depth: file.depth + 1 };
}
