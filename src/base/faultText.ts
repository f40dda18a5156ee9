/**
 * What a person is told of a fault of our own code, or of a refusal of the host that nobody expected: one line without
 * the host's paths and without JavaScript's stack.
 */
export function faultText(thrown: unknown): string {
  const { code, syscall, message, name } = thrown as {
    readonly code?: unknown;
    readonly syscall?: unknown;
    readonly message?: unknown;
    readonly name?: unknown;
  };
  if (typeof syscall === "string") return `the host refused a call (${[code, syscall].join(", ")})`;
  if (code === "MODULE_NOT_FOUND") return "a part of the program is missing";
  if (typeof message !== "string") return String(thrown);
  const [line] = message.split("\n");
  return name === "Error" ? line : `${String(name)}: ${line}`;
}
