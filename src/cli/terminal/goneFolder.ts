/** The sentence for a refusal of the host that means: the folder that the program was started in is gone; null for any other fault. */
export function goneFolder(thrown: unknown): string | null {
  const { syscall } = (thrown ?? {}) as { readonly syscall?: unknown };
  return syscall === "uv_cwd"
    ? "The folder that cmdlab was started in is gone. Change to another one and start it again."
    : null;
}
