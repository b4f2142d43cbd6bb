import { CHARTER } from './provider-codes/charter.ts';
import { COX } from './provider-codes/cox.ts';
import { FACEBOOK } from './provider-codes/facebook.ts';
import { GODADDY } from './provider-codes/godaddy.ts';
import { I_UA } from './provider-codes/i-ua.ts';
import { LAPOSTE } from './provider-codes/laposte.ts';
import { ORANGE } from './provider-codes/orange.ts';
import type { ProviderCodes } from './provider-codes/provider-codes.ts';

export type { ProviderCodes };

/** Codes that providers write into their replies; those with a story of their own are pattern files. */
export const PROVIDER_CODES: readonly ProviderCodes[] = [CHARTER, COX, FACEBOOK, GODADDY, I_UA, LAPOSTE, ORANGE];
