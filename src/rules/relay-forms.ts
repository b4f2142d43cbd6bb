/** Forms whose recipient can only be in the foreign domain; the others a server may take for odd names of its own. */
export const isDirect = (form: string): boolean => /^(?:plain|null sender|sender |source route)/.test(form);
