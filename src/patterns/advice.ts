/** What to do, and whom to ask where the advice does not name it already. */
export const adviceOf = ({ fix, contact }: { readonly fix: string; readonly contact?: string | undefined }): string =>
  contact === undefined || fix.includes(contact) ? fix : `${fix} ${contact}`;
