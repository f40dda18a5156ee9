/** What a program of the console tells the pipeline that called it, beside the lines of its standard output. */
export interface ProgramCall {
  /** A line that it wrote to its standard error. */
  errorLine(text: string): void;
  ended(exitCode: number): void;
}
