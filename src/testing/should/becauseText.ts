/** ` because {reason},` with a leading "because" taken out; nothing without a reason. */
export function becauseText(reason: unknown): string {
  return typeof reason === "string" && reason !== "" ? ` because ${reason.trim().replace(/^because\s+/i, "")},` : "";
}
