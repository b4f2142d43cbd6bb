import { execute } from '@oclif/core';

/** oclif's help, from the manifest. */
export async function showHelp(argv: readonly string[], root: string): Promise<void> {
  await execute({ args: [...argv], loadOptions: { root } });
}
