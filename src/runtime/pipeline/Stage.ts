/** One command of a running pipeline. Calls come in this order: prepare, begin, process for each object, end, dispose. */
export interface Stage {
  /** Binds the arguments of the command line. */
  prepare(): void;
  begin(): void;
  /** One input object. The first command of a pipeline without input gets none: `process` is then called by `end`. */
  process(input: unknown): void;
  end(): void;
  /** Always called once, whatever happened. */
  dispose(): void;
}
