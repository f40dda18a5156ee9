/** What the text of an error needs to know of the session. */
export interface ErrorSettings {
  /** $ErrorView. */
  readonly errorView: () => string;
  /** Whether a command of that name is found from where the error is shown. */
  readonly findsCommand: (name: string) => boolean;
  /** Columns of the screen, to which error positions are cut. */
  readonly screenWidth: number;
}
