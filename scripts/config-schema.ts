import { toJsonSchema } from '@valibot/to-json-schema';
import { CONFIG } from '../src/config/schema.ts';

/** The JSON Schema of maildoctor.yaml, from the schema that reads it: editors complete and check by it. */
export const configSchema = (): string => `${JSON.stringify(toJsonSchema(CONFIG), undefined, 2)}\n`;
