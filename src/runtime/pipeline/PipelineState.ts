/** What the commands of one running pipeline share. */
export class PipelineState {
  /** Whether one of them reported an error, which makes $? false afterwards. */
  failed = false;
  /** How many objects went into the pipeline, and behind that how many each command has processed. */
  readonly processed: number[];
  /** Which positions hold cmdlets. */
  readonly #cmdlets: boolean[] = [];

  constructor(
    length: number,
    /** The value of the expression in front of the commands; undefined where there is none, or it counts as it is fed. */
    readonly source: unknown = undefined,
  ) {
    this.processed = new Array<number>(length + 1).fill(0);
  }

  /** The command at a position is a cmdlet. */
  holdsCmdlet(position: number): void {
    this.#cmdlets[position] = true;
  }

  /** Whether what comes to a position was written by a cmdlet, which puts everything into a PSObject. */
  comesFromCmdlet(position: number): boolean {
    return this.#cmdlets[position - 1] === true;
  }

  /** An object has come to the command at a position, which is bound next. */
  arrived(position: number): void {
    if (position === 1) this.processed[0]++;
  }

  /** A command begins to process an object. */
  taken(position: number): void {
    this.processed[position]++;
  }
}
