let read: (name: string) => string = (name) => {
  throw new Error(`Nobody said where the data file '${name}' lies.`);
};

/** Says how this host reads a data file; called before anything asks for one. */
export function setDataReader(reader: (name: string) => string): void {
  read = reader;
}

/** The text of a data table (JSON, JSON lines) by its file name, read anew each time: callers keep what they make of it. */
export function readDataFile(name: string): string {
  return read(name);
}
