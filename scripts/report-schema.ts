import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/** The JSON Schema of `maildoctor/report@1`, from the types. */
export function reportSchema(root: string): string {
  const generator = createGenerator({
    path: join(root, 'src/findings/report.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'Report',
    skipTypeCheck: true,
    expose: 'none',
    topRef: false,
    additionalProperties: false,
  });
  return `${JSON.stringify(generator.createSchema('Report'), undefined, 2)}\n`;
}
