/** Where the knowledge of a text or a behaviour comes from. */
export type Source = "documented" | "observed" | "inferred";

/** One error of an area: its sentence with `{name}` places, and what the real cmdlet says about it. */
export interface WorldMessage {
  readonly text: string;
  /** The short name of the .NET exception. */
  readonly exception: string;
  /** The name of the ErrorCategory. */
  readonly category: string;
  readonly source: Source;
  /** The id in front of the comma of the FullyQualifiedErrorId, where the product gives a fixed one. */
  readonly errorId?: string;
}

export type WorldData = Readonly<Record<string, string | number>>;

/** A refusal of the emulated organisation, with everything that an error record needs. */
export class WorldError extends Error {
  readonly id: string;
  readonly exception: string;
  readonly category: string;
  readonly source: Source;
  readonly errorId: string | null;
  readonly data: WorldData;

  constructor(id: string, message: WorldMessage, data: WorldData) {
    super(worldSentence(message.text, data));
    this.name = "WorldError";
    this.id = id;
    this.exception = message.exception;
    this.category = message.category;
    this.source = message.source;
    this.errorId = message.errorId ?? null;
    this.data = data;
  }
}

/** The errors of one catalogue, made by id. */
export function errorsOf<C extends Readonly<Record<string, WorldMessage>>>(
  catalogue: C,
): (id: keyof C & string, data?: WorldData) => WorldError {
  return (id, data = {}) => new WorldError(id, catalogue[id], data);
}

export function worldSentence(text: string, data: WorldData): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (Object.hasOwn(data, key) ? String(data[key]) : whole));
}
