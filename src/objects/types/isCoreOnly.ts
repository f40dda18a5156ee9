/** Member names of many types that .NET Framework does not have. */
const names: ReadonlySet<string> = new Set([
  "Microsecond",
  "Microseconds",
  "Nanosecond",
  "Nanoseconds",
  "TotalMicroseconds",
  "TotalNanoseconds",
  "AddMicroseconds",
  "FromMicroseconds",
  "EnumerateRunes",
  "GetPinnableReference",
  "ReplaceLineEndings",
  "TryCopyTo",
  "TryFormat",
  "Deconstruct",
]);

/** Whether a member came with .NET (Core): by its name, or since its signature needs spans or the types of later years. */
export function isCoreOnly(name: string, signature: string): boolean {
  return (
    names.has(name) ||
    /\bSystem\.(?:(?:ReadOnly)?Span\[|Text\.Rune\b|DateOnly\b|TimeOnly\b|Index\b|Range\b)/.test(signature)
  );
}
