/** Windows PowerShell 5.1 on .NET Framework, or PowerShell 7 on .NET. */
export type Edition = "Desktop" | "Core";

/** What is not the same in both editions: one value each. `values[edition()]` is that of the running one. */
export type PerEdition<T> = Readonly<Record<Edition, T>>;

export const otherEdition: PerEdition<Edition> = { Desktop: "Core", Core: "Desktop" };

/** A text of a message, with places {0}, {1} ... */
export interface EditionText {
  readonly text: string;
  /** That of Windows PowerShell 5.1 and .NET Framework where it differs. */
  readonly desktop?: string;
}
