/** A DNS record in the form of a zone file, to be pasted as it stands: never wrapped, never translated. */
export const isRecordLine = (line: string): boolean => /^\S+\. IN [A-Z]+ /.test(line);
