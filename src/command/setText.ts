/** What one parameter set says of a parameter, as the catalogue's data write it. */
export interface SetText {
  readonly mandatory: boolean;
  /** Order among the positional ones; null: only by name. */
  readonly position: number | null;
  readonly pipelineByValue: boolean;
  readonly pipelineByProperty: boolean;
  readonly remaining: boolean;
}

/** Reads "mandatory, position 0, pipeline, property, remaining". */
export function readSetText(text: string): SetText {
  const position = /position (\d+)/.exec(text);
  const words = new Set(text.split(", "));
  return {
    mandatory: words.has("mandatory"),
    position: position ? Number(position[1]) : null,
    pipelineByValue: words.has("pipeline"),
    pipelineByProperty: words.has("property"),
    remaining: words.has("remaining"),
  };
}
