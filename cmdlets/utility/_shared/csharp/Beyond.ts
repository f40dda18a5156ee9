/** C# beyond what is read. */
export class Beyond extends Error {}
